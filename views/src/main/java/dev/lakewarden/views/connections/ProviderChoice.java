package dev.lakewarden.views.connections;

import dev.lakewarden.governance.connections.ProviderDescription;
import dev.lakewarden.views.badges.Glyph;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;

import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Chooses what to connect; typing searches. */
final class ProviderChoice extends SearchableComboBox<ProviderDescription> {
    ProviderChoice(List<ProviderDescription> all, ObjectProperty<ProviderDescription> chosen) {
        getStyleClass().add("provider-choice");
        setAccessibleText("Type of system");
        setCellFactory(_ -> new ProviderCell());
        setButtonCell(new ProviderCell());
        setConverter(new Titles());
        getItems().setAll(all);
        setValue(chosen.get());
        // While somebody searches, nothing is chosen; the form keeps what it had.
        valueProperty()
                .subscribe(
                        (_, now) -> {
                            if (now != null) {
                                chosen.set(now);
                            }
                        });
    }

    private static final class ProviderCell extends ListCell<ProviderDescription> {
        @Override
        protected void updateItem(ProviderDescription item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : item.title());
            setGraphic(
                    empty || item == null
                            ? null
                            : Glyph.of(SystemIcons.of(item.kind()), Glyph.Size.BUTTON));
        }
    }

    /** What the search compares with: the title and the word of the command line. */
    private static final class Titles extends StringConverter<ProviderDescription> {
        @Override
        public String toString(@Nullable ProviderDescription item) {
            return item == null ? "" : item.title();
        }

        @Override
        public @Nullable ProviderDescription fromString(String text) {
            return null;
        }
    }
}
