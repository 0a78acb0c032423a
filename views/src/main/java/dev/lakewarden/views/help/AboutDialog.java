package dev.lakewarden.views.help;

import dev.lakewarden.views.badges.BrandMark;
import dev.lakewarden.views.layers.DialogFrame;
import dev.lakewarden.views.layers.Layers;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** What this is, which version, and under which licences everything in it comes. */
public final class AboutDialog {
    private AboutDialog() {}

    public static void open(Layers layers, String version, String licences) {
        Label name = new Label("Lakewarden " + version, new BrandMark());
        name.setId("about-name");
        name.getStyleClass().add("about-name");
        Label what =
                new Label(
                        "A governance console for lakehouse estates that span clouds."
                                + " Apache License 2.0.");
        what.setWrapText(true);
        what.getStyleClass().add("muted");
        Label heading = new Label("What it stands on");
        heading.getStyleClass().add("strong");
        TextArea text = new TextArea(licences);
        text.setId("about-licences");
        text.setAccessibleText("Libraries and their licences");
        text.setEditable(false);
        text.getStyleClass().add("licence-text");
        VBox.setVgrow(text, Priority.ALWAYS);
        VBox body = new VBox(new HBox(name), what, heading, text);
        body.getStyleClass().add("about-body");
        Button close = new Button("Close");
        close.setId("about-ok");
        close.setDefaultButton(true);
        DialogFrame frame =
                new DialogFrame(layers, "about", Feather.INFO, "About Lakewarden")
                        .withBody(body)
                        .withFoot(List.of(), List.of(close));
        close.setOnAction(_ -> frame.close());
        frame.open(close, () -> {});
    }
}
