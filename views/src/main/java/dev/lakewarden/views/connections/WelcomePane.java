package dev.lakewarden.views.connections;

import dev.lakewarden.views.badges.Glyph;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** What a workspace without connections shows: what Lakewarden is, and three ways to begin. */
public final class WelcomePane extends VBox {
    private final Button add;

    /** What the three buttons do. */
    public record Ways(Runnable add, Runnable bringIn, Runnable openSample) {}

    public WelcomePane(Ways ways) {
        setId("welcome");
        Parts.styled(this).getStyleClass().add("welcome");
        add = Parts.button("welcome-add", Feather.PLUS, "Add connection…", ways.add());
        add.getStyleClass().add("accent");
        Button bringIn =
                Parts.button("welcome-import", Feather.DOWNLOAD, "Import…", ways.bringIn());
        Button sample =
                Parts.button(
                        "welcome-sample",
                        Feather.PLAY_CIRCLE,
                        "Open the sample estate",
                        ways.openSample());
        HBox buttons = new HBox(add, bringIn, sample);
        buttons.getStyleClass().add("welcome-buttons");
        Label title = Parts.words("welcome-what", "No connections yet", "welcome-title");
        Label why =
                Parts.words(
                        "welcome-why",
                        "Lakewarden shows what is in your table catalogs, Kafka clusters and"
                                + " buckets and how healthy it is, and changes nothing until you"
                                + " allow it.",
                        "muted",
                        "welcome-words");
        Label hint =
                Parts.words(
                        "welcome-hint",
                        "Import reads AWS profiles, Kafka client.properties, spark-defaults.conf,"
                                + " Trino catalogs, .pyiceberg.yaml and connections that"
                                + " Lakewarden exported. The sample estate runs on this machine,"
                                + " in a workspace of its own.",
                        "muted",
                        "small",
                        "welcome-words");
        getChildren().setAll(Glyph.of(Feather.LINK, Glyph.Size.STATE), title, why, buttons, hint);
    }

    /** Puts the keyboard on the first way. */
    public void focusFirst() {
        add.requestFocus();
    }
}
