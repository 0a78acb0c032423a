package dev.lakewarden.views.connections;

import dev.lakewarden.viewmodels.problem.Problem;
import dev.lakewarden.views.badges.Glyph;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The small things that every dialog of this package is made of. */
final class Parts {
    private Parts() {}

    static <R extends Region> R styled(R region) {
        region.getStylesheets()
                .add(
                        Objects.requireNonNull(Parts.class.getResource("connections.css"))
                                .toExternalForm());
        return region;
    }

    static Button button(String id, Ikon icon, String text, Runnable action) {
        Button button = new Button(text, Glyph.of(icon, Glyph.Size.BUTTON));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    static Label words(String id, String text, String... styles) {
        Label label = new Label(text);
        label.setId(id);
        label.setWrapText(true);
        // A label that wraps asks for one line unless it is told to take what it needs.
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    static Label words(String id, ObservableValue<String> text, String... styles) {
        Label label = words(id, "", styles);
        label.textProperty().bind(text);
        return label;
    }

    /** A control with its label above it. */
    static VBox labelled(String title, Node control, Node... below) {
        Label label = new Label(title);
        label.setLabelFor(control);
        label.getStyleClass().add("muted");
        VBox box = new VBox(label, control);
        box.getChildren().addAll(List.of(below));
        box.getStyleClass().add("labelled");
        return box;
    }

    /** What, why and what to do; takes no room while there is nothing wrong. */
    static VBox problem(String id, ObservableValue<Optional<Problem>> problem) {
        Label what = words(id + "-what", "", "strong");
        Label why = words(id + "-why", "");
        Label remedy = words(id + "-do", "", "muted");
        VBox box = new VBox(what, why, remedy);
        box.setId(id);
        box.getStyleClass().add("problem-box");
        problem.subscribe(
                now -> {
                    what.setText(now.map(Problem::title).orElse(""));
                    why.setText(now.map(Problem::cause).orElse(""));
                    remedy.setText(now.map(Problem::remedy).orElse(""));
                    present(box, now.isPresent());
                });
        return box;
    }

    static void present(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }

    static void presentWhile(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    /** Says more on hover, and the same to a screen reader. */
    static void explain(Node node, String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        Tooltip.install(node, tooltip);
        node.setAccessibleHelp(text);
    }
}
