package dev.lakewarden.views.states;

import dev.lakewarden.viewmodels.problem.Problem;
import dev.lakewarden.views.badges.Glyph;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/**
 * What stands in the place of rows: what happened, why, and what can be done, in that order, the
 * last as buttons. Also the grey bars of a first loading.
 */
public final class StatePane extends VBox {
    private final String idPrefix;

    /** Ids of the parts start with that prefix: {@code PREFIX-what}, {@code PREFIX-why}. */
    public StatePane(String idPrefix) {
        this.idPrefix = idPrefix;
        setId(idPrefix + "-state");
        getStyleClass().add("state-pane");
    }

    public void showEmpty(Ikon icon, String what, String why, List<Button> actions) {
        fill("empty", Glyph.of(icon, Glyph.Size.STATE), what, why, actions);
    }

    public void showError(Problem problem, List<Button> actions) {
        fill(
                "error",
                Glyph.of(Feather.ALERT_TRIANGLE, Glyph.Size.STATE),
                problem.title(),
                problem.cause(),
                actions);
        Label remedy = wrapped(problem.remedy());
        remedy.setId(idPrefix + "-do");
        remedy.getStyleClass().add("state-why");
        getChildren().add(getChildren().size() - 1, remedy);
    }

    /** Grey bars where rows will be, and one line that says what is being read. */
    public void showLoading(String what, List<Button> actions) {
        getStyleClass().setAll("state-pane", "loading");
        VBox bars = new VBox();
        bars.getStyleClass().add("state-bars");
        for (int bar = 0; bar < 8; bar++) {
            Region region = new Region();
            region.getStyleClass().add(bar % 3 == 2 ? "state-bar-short" : "state-bar");
            bars.getChildren().add(region);
        }
        Label line = wrapped(what);
        line.setId(idPrefix + "-what");
        line.getStyleClass().add("state-why");
        getChildren().setAll(line, bars);
        if (!actions.isEmpty()) {
            getChildren().add(1, buttons(actions));
        }
    }

    private void fill(String kind, Node icon, String what, String why, List<Button> actions) {
        getStyleClass().setAll("state-pane", kind);
        Label whatLine = wrapped(what);
        whatLine.setId(idPrefix + "-what");
        whatLine.getStyleClass().add("state-what");
        Label whyLine = wrapped(why);
        whyLine.setId(idPrefix + "-why");
        whyLine.getStyleClass().add("state-why");
        getChildren().setAll(icon, whatLine, whyLine, buttons(actions));
    }

    private static HBox buttons(List<Button> actions) {
        HBox row = new HBox();
        row.getStyleClass().add("state-actions");
        row.getChildren().setAll(actions);
        return row;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
