package dev.lakewarden.views.connections;

import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.views.badges.EnvironmentPill;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/** Chooses an environment, always by its dot and its word. */
final class EnvironmentChoice extends ComboBox<Environment> {
    EnvironmentChoice(ObjectProperty<Environment> chosen) {
        setAccessibleText("Environment");
        setCellFactory(_ -> new EnvironmentCell());
        setButtonCell(new EnvironmentCell());
        getItems().setAll(Environment.values());
        valueProperty().bindBidirectional(chosen);
    }

    private static final class EnvironmentCell extends ListCell<Environment> {
        private final Region dot = EnvironmentPill.dot();

        @Override
        protected void updateItem(Environment item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setText("");
                setGraphic(null);
                return;
            }
            EnvironmentPill.mark(dot, item);
            setText(item.word());
            setGraphic(dot);
        }
    }
}
