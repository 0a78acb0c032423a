package dev.lakewarden.views.connections;

import atlantafx.base.theme.Styles;

import dev.lakewarden.governance.connections.SettingType;
import dev.lakewarden.viewmodels.connections.PlainField;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;

import org.kordamp.ikonli.feather.Feather;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the control of a plain setting from its type and from nothing else. */
final class SettingControls {
    /** More choices than that are a list instead of buttons side by side. */
    private static final int MOST_BUTTONS = 4;

    private SettingControls() {}

    /**
     * @param row what stands in the form
     * @param control what takes the keyboard
     */
    record Control(Node row, Node control) {}

    static Control of(PlainField field, String id) {
        return switch (field.setting().type()) {
            case SettingType.Text _, SettingType.Uri _, SettingType.HostPorts _ ->
                    alone(text(field, id));
            case SettingType.WholeNumber _ -> {
                TextField number = text(field, id);
                number.getStyleClass().add("number-field");
                yield new Control(new HBox(number), number);
            }
            case SettingType.Flag _ -> alone(flag(field, id));
            case SettingType.Choice(var values) when values.size() <= MOST_BUTTONS ->
                    segments(field, id, values);
            case SettingType.Choice(var values) -> alone(list(field, id, values));
            case SettingType.File _ -> browsed(field, id, SettingControls::chooseFile);
            case SettingType.Directory _ -> browsed(field, id, SettingControls::chooseFolder);
            case SettingType.Secret _ ->
                    throw new IllegalArgumentException(field.key() + " is a secret");
        };
    }

    private static Control alone(Node control) {
        return new Control(control, control);
    }

    private static TextField text(PlainField field, String id) {
        TextField text = new TextField();
        text.setId(id);
        text.setPromptText(field.setting().example());
        text.getStyleClass().add("mono");
        text.textProperty().bindBidirectional(field.textProperty());
        return text;
    }

    private static CheckBox flag(PlainField field, String id) {
        CheckBox box = new CheckBox(field.setting().help());
        box.setId(id);
        box.setWrapText(true);
        box.setSelected(Boolean.parseBoolean(field.textProperty().get()));
        box.selectedProperty().subscribe((_, on) -> field.textProperty().set(String.valueOf(on)));
        return box;
    }

    private static Control segments(PlainField field, String id, List<String> values) {
        ToggleGroup group = new ToggleGroup();
        List<ToggleButton> buttons = new ArrayList<>();
        for (String value : values) {
            ToggleButton button = new ToggleButton(value);
            button.setId(id + "-" + value.toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            // SASL_PLAINTEXT has no mnemonic P.
            button.setMnemonicParsing(false);
            button.setToggleGroup(group);
            button.setUserData(value);
            button.setSelected(value.equals(field.textProperty().get()));
            button.getStyleClass().add(side(buttons.size(), values.size()));
            buttons.add(button);
        }
        group.selectedToggleProperty()
                .subscribe(
                        (_, chosen) ->
                                field.textProperty()
                                        .set(
                                                Optional.ofNullable(chosen)
                                                        .map(it -> (String) it.getUserData())
                                                        .orElse("")));
        HBox row = new HBox();
        row.setId(id);
        row.getStyleClass().add("segments");
        row.getChildren().setAll(buttons);
        return new Control(row, buttons.getFirst());
    }

    private static String side(int index, int count) {
        if (count == 1) {
            return "single";
        }
        return index == 0
                ? Styles.LEFT_PILL
                : index == count - 1 ? Styles.RIGHT_PILL : Styles.CENTER_PILL;
    }

    private static ComboBox<String> list(PlainField field, String id, List<String> values) {
        ComboBox<String> list = new ComboBox<>();
        list.setId(id);
        if (!field.setting().isRequired()) {
            list.getItems().add("");
        }
        list.getItems().addAll(values);
        list.setPromptText(field.setting().example());
        list.valueProperty().bindBidirectional(field.textProperty());
        list.setMaxWidth(Double.MAX_VALUE);
        return list;
    }

    /** Lets the person point at a file or folder. */
    @FunctionalInterface
    interface Chooser {
        Optional<File> choose(Node beside);
    }

    private static Control browsed(PlainField field, String id, Chooser chooser) {
        TextField text = text(field, id);
        return new Control(withBrowse(text, id, chooser), text);
    }

    static HBox withBrowse(TextField text, String id, Chooser chooser) {
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(text);
        row.getStyleClass().add("field-with-button");
        row.getChildren()
                .add(
                        Parts.button(
                                id + "-browse",
                                Feather.FOLDER,
                                "Browse…",
                                () ->
                                        chooser.choose(row)
                                                .ifPresent(file -> text.setText(file.getPath()))));
        return row;
    }

    static Optional<File> chooseFile(Node beside) {
        return Optional.ofNullable(new FileChooser().showOpenDialog(beside.getScene().getWindow()));
    }

    private static Optional<File> chooseFolder(Node beside) {
        return Optional.ofNullable(
                new DirectoryChooser().showDialog(beside.getScene().getWindow()));
    }
}
