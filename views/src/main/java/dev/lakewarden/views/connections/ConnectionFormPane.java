package dev.lakewarden.views.connections;

import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.ProviderDescription;
import dev.lakewarden.governance.connections.SettingType;
import dev.lakewarden.viewmodels.connections.ConnectionEditorViewModel;
import dev.lakewarden.viewmodels.connections.ConnectionForm;
import dev.lakewarden.viewmodels.connections.FormField;
import dev.lakewarden.viewmodels.connections.PlainField;
import dev.lakewarden.viewmodels.connections.SecretField;
import dev.lakewarden.views.badges.Glyph;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The form of one connection, made from what its provider declares. */
final class ConnectionFormPane extends VBox {
    private static final String ID = "connection-editor-";
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final ConnectionForm form;
    private final HelpLine help;
    private final GridPane head = grid();
    private final GridPane settings = grid();
    private final Map<String, Node> controls = new HashMap<>();

    /** Where the keyboard belongs in them depends on where the secret comes from. */
    private final Map<String, SecretControl> secrets = new HashMap<>();

    ConnectionFormPane(ConnectionEditorViewModel editor, ConnectionForm form, HelpLine help) {
        this.form = form;
        this.help = help;
        help.forget();
        getStyleClass().add("connection-form");
        head.add(label("Type", "", chooseType(editor.providers())), 0, 0);
        head.add(controlOf("provider"), 1, 0);
        head.add(label("Environment", "", chooseEnvironment()), 2, 0);
        head.add(controlOf("environment"), 3, 0);
        TextField name = text("name", form.nameProperty(), "lake-prod");
        head.add(label("Name *", "Name, required.", name), 0, 1);
        head.add(withProblem(name, "name", form.nameProblem(), Optional.empty()), 1, 1);
        TextField site = text("site", form.siteProperty(), "aws-eu");
        head.add(label("Site", "", site), 2, 1);
        head.add(site, 3, 1);
        GridPane.setValignment(site, VPos.TOP);
        help.follow(
                name, "Name", "Part of every asset's name. Such as lake-prod.", form::nameVisited);
        help.follow(
                site,
                "Site",
                "The cloud or place that the tree groups by. Such as aws-eu.",
                () -> {});
        form.fields().subscribe(this::showFields);
        getChildren().addAll(head, settings, access(editor));
    }

    private GridPane access(ConnectionEditorViewModel editor) {
        GridPane grid = grid();
        AccessPane access = new AccessPane(editor, form);
        Label label = label("Access", "", access);
        grid.add(label, 0, 0);
        grid.add(access, 1, 0, 3, 1);
        return grid;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        wide.setPercentWidth(34);
        ColumnConstraints rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints()
                .setAll(new ColumnConstraints(), wide, new ColumnConstraints(), rest);
        keepRoom(grid);
        return grid;
    }

    private static void keepRoom(GridPane grid) {
        grid.add(strut("form-label-room"), 0, 0);
        grid.add(strut("form-second-label-room"), 2, 0);
    }

    /** Holds a column of labels as wide in every grid of the form, at every text size. */
    private static Region strut(String room) {
        Region strut = new Region();
        strut.getStyleClass().add(room);
        strut.setMouseTransparent(true);
        return strut;
    }

    private Node controlOf(String key) {
        return Objects.requireNonNull(controls.get(key), key);
    }

    private ComboBox<ProviderDescription> chooseType(List<ProviderDescription> all) {
        ComboBox<ProviderDescription> type = new ProviderChoice(all, form.providerProperty());
        type.setId(ID + "provider");
        type.setMaxWidth(Double.MAX_VALUE);
        controls.put("provider", type);
        help.follow(
                type,
                form.providerProperty().map(ProviderDescription::title),
                form.providerProperty().map(ProviderDescription::help),
                () -> {});
        return type;
    }

    private ComboBox<Environment> chooseEnvironment() {
        ComboBox<Environment> environment = new EnvironmentChoice(form.environmentProperty());
        environment.setId(ID + "environment");
        environment.setMaxWidth(Double.MAX_VALUE);
        controls.put("environment", environment);
        help.follow(
                environment,
                "Environment",
                "How much a mistake would cost. On prod every change asks for a second key.",
                () -> {});
        return environment;
    }

    private TextField text(String key, StringProperty value, String example) {
        TextField text = new TextField();
        text.setId(ID + key);
        text.setPromptText(example);
        text.getStyleClass().add("mono");
        text.textProperty().bindBidirectional(value);
        controls.put(key, text);
        return text;
    }

    private static Label label(String words, String spoken, Node control) {
        Label label = new Label(words);
        label.setLabelFor(control);
        label.getStyleClass().add("form-label");
        label.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        if (control.getAccessibleText() == null) {
            control.setAccessibleText(spoken.isEmpty() ? words : spoken);
        }
        return label;
    }

    private void showFields(List<FormField> fields) {
        settings.getChildren().clear();
        keepRoom(settings);
        secrets.clear();
        int row = 0;
        for (FormField field : fields) {
            Shown shown = shown(field, ID + "setting-" + field.key().replace('.', '-'));
            controls.put(field.key(), shown.control());
            Label label = label(field.label(), field.spoken(), shown.control());
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            label.getStyleClass().add("form-label-wrapped");
            label.setMinWidth(0);
            Parts.explain(label, field.help());
            settings.add(label, 0, row);
            Node control =
                    withProblem(
                            shown.row(),
                            field.key(),
                            field.problem(),
                            Optional.of(shown.control()));
            settings.add(control, 1, row, 3, 1);
            help.follow(
                    shown.row(),
                    field.setting().title(),
                    field.help() + " Such as " + field.setting().example() + ".",
                    () -> visited(field));
            row++;
        }
    }

    private record Shown(Node row, Node control) {}

    private Shown shown(FormField field, String id) {
        return switch (field) {
            case PlainField plain -> {
                var made = SettingControls.of(plain, id);
                yield new Shown(made.row(), made.control());
            }
            case SecretField secret -> {
                SecretControl made = new SecretControl(secret, id);
                secrets.put(secret.key(), made);
                yield new Shown(made, made.first());
            }
        };
    }

    private static void visited(FormField field) {
        // A switch is never wrong, and everything else is judged when the person leaves it.
        if (!(field.setting().type() instanceof SettingType.Flag)) {
            field.visited();
        }
    }

    private static VBox withProblem(
            Node row, String key, ObservableValue<Optional<String>> problem, Optional<Node> mark) {
        Label words =
                Parts.words(
                        ID + key.replace('.', '-') + "-problem",
                        problem.map(it -> it.orElse("")),
                        "field-problem");
        words.setGraphic(Glyph.of(Feather.X_OCTAGON, Glyph.Size.STATUS));
        Parts.presentWhile(words, problem.map(Optional::isPresent));
        Node marked = mark.orElse(row);
        problem.subscribe(
                now -> {
                    marked.pseudoClassStateChanged(WRONG, now.isPresent());
                    row.pseudoClassStateChanged(WRONG, now.isPresent());
                });
        VBox box = new VBox(row, words);
        box.getStyleClass().add("field");
        return box;
    }

    /** Moves the keyboard to the control of that setting. */
    void focus(String key) {
        Optional.ofNullable(secrets.get(key))
                .map(SecretControl::first)
                .or(() -> Optional.ofNullable(controls.get(key)))
                .ifPresent(Node::requestFocus);
    }

    /** Where somebody begins. */
    Node first() {
        return controlOf("name");
    }
}
