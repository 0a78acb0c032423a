package dev.lakewarden.views.connections;

import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.ProviderDescription;
import dev.lakewarden.viewmodels.connections.ConnectionEditorViewModel;
import dev.lakewarden.viewmodels.connections.ConnectionEditorViewModel.Status;
import dev.lakewarden.viewmodels.connections.ConnectionForm;
import dev.lakewarden.viewmodels.connections.Exchange;
import dev.lakewarden.views.badges.EnvironmentPill;
import dev.lakewarden.views.help.HelpDialog;
import dev.lakewarden.views.layers.DialogFrame;
import dev.lakewarden.views.layers.FocusTrap;
import dev.lakewarden.views.layers.Layers;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;

/** The connection editor as a layer of the window. It opens and closes as its view model says. */
final class ConnectionEditorView {
    private static final String ID = "connection-editor";
    private static final String HELP = "connections";
    private static final KeyCombination TEST =
            new KeyCodeCombination(KeyCode.T, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SAVE =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final ConnectionEditorViewModel editor;
    private final Exchange exchange;
    private final DialogFrame frame;
    private final Label name = new Label();
    private final EnvironmentPill environment = new EnvironmentPill(Environment.DEV);
    private final HelpLine help = new HelpLine();
    private final VBox content = new VBox();
    private final Button test;
    private final Button remove;
    private final Button cancel;
    private final Button save;
    private final Label last;
    private final Label warning;
    private final TestPane testPane;
    private Optional<ConnectionFormPane> pane = Optional.empty();
    private Subscription formSubscription = Subscription.EMPTY;
    private Optional<Node> before = Optional.empty();
    private boolean open;

    ConnectionEditorView(Layers layers, ConnectionEditorViewModel editor, Exchange exchange) {
        this.editor = editor;
        this.exchange = exchange;
        testPane = new TestPane(editor);
        test = Parts.button(ID + "-test", Feather.ACTIVITY, "Test", editor::test);
        remove = Parts.button(ID + "-remove", Feather.TRASH_2, "Remove…", editor::remove);
        remove.getStyleClass().addAll("danger", "button-outlined");
        cancel = Parts.button(ID + "-cancel", "Cancel", editor::leave);
        save = Parts.button(ID + "-save", Feather.CHECK, "Save", editor::save);
        save.getStyleClass().add("accent");
        last = Parts.words(ID + "-last-success", editor.words().lastSuccess(), "muted", "small");
        warning = Parts.words(ID + "-warning", editor.words().warning(), "trouble", "small");
        name.setId(ID + "-title-name");
        name.getStyleClass().addAll("mono", "muted");
        environment.setId(ID + "-title-environment");
        frame =
                Parts.styled(
                        new DialogFrame(layers, ID, Feather.LINK, "Connections")
                                .withTitle(editor.words().title())
                                .withChips(name, environment)
                                .withBody(body())
                                .withFoot(
                                        List.of(test, remove, helpButton(layers), last),
                                        List.of(warning, cancel, save))
                                .leavingBy(editor::leave));
        frame.getStyleClass().add("connection-editor");
        frame.addEventHandler(KeyEvent.KEY_PRESSED, this::shortcut);
        HelpDialog.onKey(frame, layers, HELP);
        editor.form().subscribe(this::showForm);
        editor.focus().subscribe((_, wish) -> pane.ifPresent(it -> it.focus(wish.key())));
        editor.status().subscribe(this::show);
    }

    private static Button helpButton(Layers layers) {
        Button button =
                Parts.button(
                        ID + "-help-open",
                        Feather.HELP_CIRCLE,
                        "",
                        () -> HelpDialog.open(layers, HELP));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText("Help for connections");
        button.setTooltip(new Tooltip("Help for connections (F1)"));
        return button;
    }

    private HBox body() {
        VBox problem = Parts.problem(ID + "-problem", editor.words().problem());
        VBox lastProblem = Parts.problem(ID + "-last-problem", editor.words().lastProblem());
        content.getStyleClass().add("editor-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setId(ID + "-scroll");
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        // Beside the form and not at its end: a long form must not hide how the test went.
        VBox pinned = new VBox(testPane);
        pinned.getStyleClass().add("pinned-test");
        Parts.presentWhile(pinned, testPane.visibleProperty());
        VBox right = new VBox(problem, lastProblem, scroll, pinned, help);
        HBox.setHgrow(right, Priority.ALWAYS);
        right.getStyleClass().add("editor-right");
        return new HBox(new ConnectionListPane(editor, exchange), right);
    }

    private void shortcut(KeyEvent event) {
        if (TEST.match(event)) {
            event.consume();
            editor.test();
        } else if (SAVE.match(event)) {
            event.consume();
            editor.save();
        }
    }

    private void showForm(Optional<ConnectionForm> form) {
        formSubscription.unsubscribe();
        formSubscription = Subscription.EMPTY;
        content.getChildren().clear();
        pane = form.map(it -> new ConnectionFormPane(editor, it, help));
        form.ifPresent(
                it -> {
                    name.textProperty().bind(it.nameProperty());
                    formSubscription =
                            Subscription.combine(
                                    it.environmentProperty().subscribe(this::showEnvironment),
                                    it.providerProperty()
                                            .map(ProviderDescription::kind)
                                            .map(SystemIcons::of)
                                            .subscribe(frame::showIcon));
                    Parts.present(remove, it.original().isPresent());
                });
        pane.ifPresent(
                it -> {
                    content.getChildren().setAll(it);
                    focusOnceShown(it.first());
                });
    }

    /**
     * A field takes the keyboard only once it is enabled and in the window, and what lies in a
     * scroll pane gets there with the first layout: on a busy machine that is after this.
     */
    private static void focusOnceShown(Node field) {
        if (field.getScene() != null) {
            Platform.runLater(field::requestFocus);
            return;
        }
        field.sceneProperty()
                .addListener(
                        new ChangeListener<Scene>() {
                            @Override
                            public void changed(
                                    ObservableValue<? extends Scene> scene,
                                    @Nullable Scene before,
                                    @Nullable Scene now) {
                                if (now != null) {
                                    scene.removeListener(this);
                                    Platform.runLater(field::requestFocus);
                                }
                            }
                        });
    }

    private void showEnvironment(Environment now) {
        environment.show(now);
        EnvironmentPill.mark(frame, now);
    }

    private void show(Status status) {
        boolean wanted = !(status instanceof Status.Closed);
        boolean busy = status instanceof Status.Saving || status instanceof Status.Reading;
        if (busy && !content.isDisabled()) {
            before = focusInside();
        }
        for (Node node : List.of(test, remove, save, content)) {
            node.setDisable(busy);
        }
        if (wanted && !open) {
            open = true;
            frame.open(pane.map(ConnectionFormPane::first).orElse(cancel), () -> open = false);
        } else if (!wanted && open) {
            frame.close();
        } else if (!busy) {
            // What was disabled meanwhile lost the keyboard.
            before.ifPresent(Node::requestFocus);
            before = Optional.empty();
        }
    }

    private Optional<Node> focusInside() {
        return FocusTrap.holds(frame)
                ? Optional.ofNullable(frame.getScene().getFocusOwner())
                : Optional.empty();
    }
}
