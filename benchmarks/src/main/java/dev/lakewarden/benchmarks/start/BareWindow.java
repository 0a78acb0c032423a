package dev.lakewarden.benchmarks.start;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * The least that JavaFX can show and still answer a key: one text field in a window of the
 * console's size.
 */
public final class BareWindow extends Application {
    @Override
    public void start(Stage stage) {
        TextField field = new TextField();
        stage.setScene(new Scene(new StackPane(field), 1440, 900));
        stage.show();
        field.requestFocus();
    }

    /**
     * Apart from {@link BareWindow}, since a class that extends Application cannot start from the
     * class path.
     */
    public static final class Start {
        private Start() {}

        public static void main(String[] arguments) {
            Application.launch(BareWindow.class, arguments);
        }
    }
}
