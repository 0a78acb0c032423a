package dev.lakewarden.views.help;

import dev.lakewarden.views.layers.DialogFrame;
import dev.lakewarden.views.layers.Layers;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** A help text above a dialog, which keeps what was typed. */
public final class HelpDialog {
    private HelpDialog() {}

    /** F1 anywhere in that dialog opens the text. */
    public static void onKey(Node dialog, Layers layers, String topic) {
        dialog.addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.F1) {
                        key.consume();
                        open(layers, topic);
                    }
                });
    }

    public static void open(Layers layers, String topic) {
        ScrollPane scroll = new ScrollPane(HelpText.of(topic));
        scroll.setId("help-dialog-scroll");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        Button close = new Button("Close");
        close.setId("help-dialog-ok");
        close.setDefaultButton(true);
        DialogFrame frame =
                new DialogFrame(
                                layers,
                                "help-dialog",
                                Feather.HELP_CIRCLE,
                                "Help: " + HelpText.title(topic))
                        .withBody(scroll)
                        .withFoot(List.of(), List.of(close));
        frame.getStyleClass().add("help-dialog");
        close.setOnAction(_ -> frame.close());
        frame.open(close, () -> {});
    }
}
