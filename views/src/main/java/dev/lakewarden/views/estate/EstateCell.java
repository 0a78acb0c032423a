package dev.lakewarden.views.estate;

import dev.lakewarden.governance.connections.SystemKind;
import dev.lakewarden.viewmodels.connections.Access;
import dev.lakewarden.viewmodels.estate.EstateLine;
import dev.lakewarden.viewmodels.estate.EstateNode;
import dev.lakewarden.viewmodels.estate.EstateNode.Kind;
import dev.lakewarden.viewmodels.estate.EstateNode.Status;
import dev.lakewarden.views.badges.AccessMark;
import dev.lakewarden.views.badges.EnvironmentPill;
import dev.lakewarden.views.badges.Glyph;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Shear;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Draws one line: icon or environment dot, name, status, and a count or age at the right. */
final class EstateCell extends TreeCell<EstateNode> {
    private static final PseudoClass UNREACHABLE = PseudoClass.getPseudoClass("unreachable");

    private final ObservableValue<Access.Moment> moment;
    private final FontIcon icon = Glyph.of(Feather.GRID, Glyph.Size.BUTTON);
    private final Region dot = EnvironmentPill.dot();
    private final Label name = new Label();
    private final FontIcon status = Glyph.of(Feather.ALERT_TRIANGLE, Glyph.Size.STATUS);
    private final FontIcon access = AccessMark.create();
    private final Label right = new Label();

    /** Inter is bundled upright; what is lost leans to the right about its middle. */
    private final Shear leaning = new Shear();

    private final HBox line;
    private final Tooltip tooltip = new Tooltip();

    EstateCell(ObservableValue<Access.Moment> moment) {
        this.moment = moment;
        moment.subscribe(this::showMoment);
        getStyleClass().add("estate-cell");
        name.getStyleClass().add("estate-name");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMinWidth(0);
        name.getTransforms().add(leaning);
        leaning.pivotYProperty().bind(name.heightProperty().divide(2));
        status.getStyleClass().add("estate-status");
        right.getStyleClass().add("estate-right");
        right.setMinWidth(USE_PREF_SIZE);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        // A dot and an icon take the same room, so that names stand in one column.
        StackPane mark = new StackPane(icon, dot);
        mark.getStyleClass().add("estate-mark");
        line = new HBox(mark, name, access, status, spring, right);
        line.getStyleClass().add("estate-line");
        setPrefWidth(0);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        setTooltip(tooltip);
    }

    @Override
    protected void updateItem(@Nullable EstateNode node, boolean empty) {
        super.updateItem(node, empty);
        if (node == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            tooltip.setText("");
            lean(Status.QUIET);
            return;
        }
        EstateNode.Face face = node.face();
        name.setText(face.name());
        showKind(face.kind());
        showStatus(face.status());
        showMoment(moment.getValue());
        setGraphic(line);
    }

    private void showMoment(Access.Moment now) {
        EstateNode node = getItem();
        if (node != null) {
            EstateLine words = EstateLine.of(node.face(), now);
            right.setText(words.right());
            AccessMark.show(access, words.access().map(Access::keys));
            tooltip.setText(words.tooltip());
            setAccessibleText(words.spoken());
        }
    }

    private void showKind(Kind kind) {
        boolean environment = kind instanceof Kind.InEnvironment;
        show(dot, environment);
        show(icon, !environment);
        if (kind instanceof Kind.InEnvironment(var which)) {
            EnvironmentPill.mark(dot, which);
        } else {
            icon.setIconCode(icon(kind));
        }
    }

    private void showStatus(Status now) {
        lean(now);
        show(status, now != Status.QUIET);
        status.setIconCode(now == Status.UNREACHABLE ? Feather.CLOUD_OFF : Feather.ALERT_TRIANGLE);
    }

    private void lean(Status now) {
        boolean lost = now == Status.UNREACHABLE;
        pseudoClassStateChanged(UNREACHABLE, lost);
        leaning.setX(lost ? -0.2 : 0);
    }

    private static void show(javafx.scene.Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static Ikon icon(Kind kind) {
        return switch (kind) {
            case Kind.Estate _, Kind.Site _, Kind.InEnvironment _ -> Feather.CLOUD;
            case Kind.Connected(_, SystemKind system, _, _) ->
                    switch (system) {
                        case TABLE_CATALOG -> Feather.BOOK_OPEN;
                        case STREAMS -> Feather.RADIO;
                        case BUCKETS -> Feather.DATABASE;
                    };
            case Kind.Topic _ -> Feather.RADIO;
            case Kind.Bucket _ -> Feather.DATABASE;
            case Kind.Namespace _ -> Feather.FOLDER;
            case Kind.Table _ -> Feather.GRID;
        };
    }
}
