package dev.lakewarden.views.palette;

import dev.lakewarden.viewmodels.palette.Found;
import dev.lakewarden.views.badges.Glyph;
import dev.lakewarden.views.badges.KeyCaps;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Draws a heading or a result; matched letters are bold in the accent colour. */
final class PaletteCell extends ListCell<PaletteRow> {
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Label heading = new Label();
    private final FontIcon icon = Glyph.of(Feather.GRID, Glyph.Size.BUTTON);
    private final TextFlow title = new TextFlow();
    private final Label detail = new Label();
    private final HBox right = new HBox();
    private final HBox line;

    PaletteCell(Runnable choose) {
        getStyleClass().add("palette-cell");
        heading.getStyleClass().add("palette-heading");
        title.getStyleClass().add("palette-title");
        title.setMinWidth(USE_PREF_SIZE);
        title.setMaxHeight(USE_PREF_SIZE);
        detail.getStyleClass().addAll("muted", "small");
        detail.setMinWidth(0);
        detail.textTruncatedProperty()
                .subscribe(cut -> detail.setTooltip(cut ? new Tooltip(detail.getText()) : null));
        right.getStyleClass().add("palette-right");
        right.setMinWidth(USE_PREF_SIZE);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        line = new HBox(icon, title, detail, spring, right);
        line.getStyleClass().add("palette-line");
        setPrefWidth(0);
        setOnMouseClicked(
                _ -> {
                    if (getItem() instanceof PaletteRow.Result) {
                        choose.run();
                    }
                });
    }

    @Override
    protected void updateItem(@Nullable PaletteRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean isHeading = !empty && row instanceof PaletteRow.Heading;
        pseudoClassStateChanged(HEADING, isHeading);
        pseudoClassStateChanged(OFF, false);
        setDisable(isHeading);
        switch (empty ? null : row) {
            case null -> {
                setGraphic(null);
                setAccessibleText(null);
            }
            case PaletteRow.Heading(var text) -> {
                heading.setText(text);
                setAccessibleText(text);
                setGraphic(heading);
            }
            case PaletteRow.Result(var found) -> show(found);
        }
    }

    private void show(Found found) {
        Ikon picture =
                switch (found.kind()) {
                    case TABLE -> Feather.GRID;
                    case TOPIC -> Feather.RADIO;
                    case BUCKET -> Feather.DATABASE;
                    case ACTION, MORE -> CommandIcons.of(found.command());
                };
        icon.setIconCode(picture);
        boolean asset = found.kind().isAsset();
        title.getChildren().clear();
        for (Found.Piece piece : found.title()) {
            Text text = new Text(piece.text());
            text.getStyleClass()
                    .addAll(
                            asset ? "palette-name" : "palette-words",
                            piece.matched() ? "matched" : "plain");
            title.getChildren().add(text);
        }
        detail.setText(found.detail());
        right.getChildren().clear();
        pseudoClassStateChanged(OFF, found.rightLook() == Found.RightLook.OFF);
        switch (found.rightLook()) {
            case NOTHING -> {}
            case KEYS -> right.getChildren().add(new KeyCaps(found.right()));
            case OFF ->
                    right.getChildren()
                            .add(
                                    new Label(
                                            found.right(),
                                            Glyph.of(Feather.LOCK, Glyph.Size.STATUS)));
            case OFFLINE ->
                    right.getChildren()
                            .add(
                                    new Label(
                                            found.right(),
                                            Glyph.of(Feather.CLOUD_OFF, Glyph.Size.STATUS)));
        }
        setAccessibleText(found.spoken());
        setGraphic(line);
    }
}
