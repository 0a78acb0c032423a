package dev.lakewarden.views.connections;

import dev.lakewarden.viewmodels.connections.SecretField;
import dev.lakewarden.viewmodels.connections.SecretSource;
import dev.lakewarden.views.badges.Glyph;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A secret: where it comes from, a place to type it or to name it, and where it will be. */
final class SecretControl extends VBox {
    private final ComboBox<SecretSource> source = new ComboBox<>();
    private final SecretField field;
    private final PasswordField typed;

    SecretControl(SecretField field, String id) {
        getStyleClass().add("secret");
        source.setId(id + "-source");
        source.setAccessibleText("Where " + field.setting().title() + " comes from");
        source.setCellFactory(_ -> new SourceCell(field));
        source.setButtonCell(new SourceCell(field));
        source.getItems().setAll(field.sources());
        source.valueProperty().bindBidirectional(field.sourceProperty());
        source.getStyleClass().add("secret-source");
        this.field = field;
        this.typed = typed(field, id);
        HBox row = new HBox(source, typed, reference(field, id));
        row.getStyleClass().add("field-with-button");
        getChildren().addAll(row, where(field, id), trouble(field, id));
    }

    /** Where somebody who has to give the secret begins. */
    Node first() {
        return field.sourceProperty().get().isTyped() ? typed : source;
    }

    private static PasswordField typed(SecretField field, String id) {
        PasswordField typed = new PasswordField();
        typed.setId(id);
        typed.setAccessibleText(field.setting().title());
        typed.promptTextProperty().bind(field.typedPrompt());
        typed.textProperty().bindBidirectional(field.typedProperty());
        typed.getStyleClass().add("mono");
        Parts.presentWhile(typed, field.sourceProperty().map(SecretSource::isTyped));
        HBox.setHgrow(typed, Priority.ALWAYS);
        return typed;
    }

    private static HBox reference(SecretField field, String id) {
        TextField reference = new TextField();
        reference.setId(id + "-reference");
        reference.setAccessibleText("Name of the place that holds " + field.setting().title());
        reference.promptTextProperty().bind(field.referencePrompt());
        reference.textProperty().bindBidirectional(field.referenceProperty());
        reference.getStyleClass().add("mono");
        HBox row =
                SettingControls.withBrowse(
                        reference, id + "-reference", SettingControls::chooseFile);
        Parts.presentWhile(
                row.getChildren().getLast(), field.sourceProperty().map(SecretSource.FILE::equals));
        Parts.presentWhile(row, field.sourceProperty().map(SecretSource::isReference));
        HBox.setHgrow(row, Priority.ALWAYS);
        return row;
    }

    private static Label where(SecretField field, String id) {
        Label where = Parts.words(id + "-where", field.where(), "muted", "small");
        where.setGraphic(Glyph.of(Feather.LOCK, Glyph.Size.CHIP));
        return where;
    }

    private static Label trouble(SecretField field, String id) {
        Label trouble =
                Parts.words(id + "-trouble", field.trouble().map(it -> it.orElse("")), "trouble");
        trouble.setGraphic(Glyph.of(Feather.ALERT_TRIANGLE, Glyph.Size.STATUS));
        Parts.presentWhile(trouble, field.trouble().map(it -> it.isPresent()));
        return trouble;
    }

    /** The words of a source name the vault, which is known a moment later. */
    private static final class SourceCell extends ListCell<SecretSource> {
        private final SecretField field;

        SourceCell(SecretField field) {
            this.field = field;
            field.place().subscribe(_ -> show(getItem()));
        }

        @Override
        protected void updateItem(SecretSource item, boolean empty) {
            super.updateItem(item, empty);
            show(empty ? null : item);
        }

        private void show(@Nullable SecretSource item) {
            setText(item == null ? "" : item.title(field.place().getValue()));
        }
    }
}
