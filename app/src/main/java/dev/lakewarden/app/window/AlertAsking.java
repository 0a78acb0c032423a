package dev.lakewarden.app.window;

import dev.lakewarden.views.theme.Look;
import dev.lakewarden.views.theme.Theme;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;

import java.util.List;

/** Asks in a dialog of its own: there may be no window yet. */
final class AlertAsking implements Asking {
    @Override
    public boolean isAgreed(Question question) {
        ButtonType yes = new ButtonType(question.yes(), ButtonBar.ButtonData.OK_DONE);
        return alert(question, List.of(yes, ButtonType.CANCEL))
                .showAndWait()
                .filter(yes::equals)
                .isPresent();
    }

    @Override
    public void tell(Question question) {
        ButtonType end = new ButtonType(question.yes(), ButtonBar.ButtonData.CANCEL_CLOSE);
        alert(question, List.of(end)).showAndWait();
    }

    private static Alert alert(Question question, List<ButtonType> buttons) {
        Alert alert = new Alert(Alert.AlertType.NONE, question.why());
        alert.getButtonTypes().setAll(buttons);
        alert.setTitle("Lakewarden");
        alert.setHeaderText(question.what());
        alert.setResizable(true);
        alert.getDialogPane().setId("start-question");
        alert.getDialogPane().getStyleClass().add("start-question");
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        boolean dark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        Look.dress(alert.getDialogPane().getScene(), dark ? Theme.DARK : Theme.LIGHT, 100);
        return alert;
    }
}
