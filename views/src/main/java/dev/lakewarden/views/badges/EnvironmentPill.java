package dev.lakewarden.views.badges;

import dev.lakewarden.governance.connections.Environment;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A round dot and the word of an environment. */
public final class EnvironmentPill extends Label {
    private final Region dot = dot();

    public EnvironmentPill(Environment environment) {
        getStyleClass().add("environment-pill");
        setGraphic(dot);
        show(environment);
    }

    public void show(Environment environment) {
        setText(environment.word());
        setAccessibleText("Environment " + environment.word());
        mark(this, environment);
        mark(dot, environment);
    }

    /** The bare dot, for places where the word stands beside it. */
    public static Region dot() {
        Region dot = new Region();
        dot.getStyleClass().add("environment-dot");
        return dot;
    }

    /** Sets the pseudo-class {@code dev}, {@code staging} or {@code prod}. */
    public static void mark(javafx.scene.Node node, Environment environment) {
        for (Environment each : Environment.values()) {
            node.pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(each.word()), each == environment);
        }
    }
}
