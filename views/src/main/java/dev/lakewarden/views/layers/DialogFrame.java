package dev.lakewarden.views.layers;

import dev.lakewarden.views.badges.Glyph;

import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/**
 * A dialog as a layer of the window: a head with icon, title and close, a body, and a foot with
 * buttons at both ends. Show it with {@link #open}.
 */
public final class DialogFrame extends VBox {
    private final Layers layers;
    private final HBox head = new HBox();
    private final HBox left = new HBox();
    private final HBox right = new HBox();
    private final Label heading = new Label();
    private final Button close = new Button();

    /** Ids of its parts start with that prefix. */
    public DialogFrame(Layers layers, String idPrefix, Ikon icon, String title) {
        this.layers = layers;
        setId(idPrefix);
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(title);
        getStyleClass().add("dialog-frame");
        heading.setText(title);
        showIcon(icon);
        heading.setId(idPrefix + "-title");
        heading.getStyleClass().add("dialog-title");
        close.setId(idPrefix + "-close");
        close.getStyleClass().addAll("flat", "button-icon");
        close.setGraphic(Glyph.of(Feather.X, Glyph.Size.HEADER));
        close.setAccessibleText("Close");
        close.setTooltip(new Tooltip("Close (Esc)"));
        close.setOnAction(_ -> close());
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        head.getStyleClass().add("dialog-head");
        head.getChildren().addAll(heading, spring, close);
        getChildren().add(head);
    }

    /** Another icon before the title. */
    public final void showIcon(Ikon icon) {
        heading.setGraphic(Glyph.of(icon, Glyph.Size.PAGE));
    }

    /** Chips after the title. */
    public DialogFrame withChips(Node... chips) {
        head.getChildren().addAll(1, java.util.List.of(chips));
        return this;
    }

    public DialogFrame withBody(Node body) {
        VBox.setVgrow(body, Priority.ALWAYS);
        body.getStyleClass().add("dialog-body");
        getChildren().add(1, body);
        return this;
    }

    /** Buttons of the foot: those on the left act on the content, those on the right end it. */
    public DialogFrame withFoot(
            java.util.List<? extends Node> onLeft, java.util.List<? extends Node> onRight) {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        left.getChildren().setAll(onLeft);
        left.getStyleClass().add("dialog-buttons");
        right.getChildren().setAll(onRight);
        right.getStyleClass().add("dialog-buttons");
        HBox foot = new HBox(left, spring, right);
        foot.getStyleClass().add("dialog-foot");
        getChildren().add(foot);
        return this;
    }

    /** The words of the head, where they depend on what is shown. */
    public DialogFrame withTitle(ObservableValue<String> title) {
        heading.textProperty().bind(title);
        accessibleTextProperty().bind(title);
        return this;
    }

    /** Esc, the cross and a click beside the dialog run that instead of closing it. */
    public DialogFrame leavingBy(Runnable ask) {
        close.setOnAction(_ -> ask.run());
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        ask.run();
                    }
                });
        EventHandler<MouseEvent> beside =
                event -> {
                    if (event.getTarget() == event.getSource()) {
                        event.consume();
                        ask.run();
                    }
                };
        parentProperty()
                .subscribe(
                        scrim -> {
                            if (scrim != null) {
                                scrim.addEventFilter(MouseEvent.MOUSE_PRESSED, beside);
                            }
                        });
        return this;
    }

    public void open(Node firstFocus, Runnable onClosed) {
        layers.show(this, firstFocus, onClosed);
    }

    public void close() {
        layers.close(this);
    }
}
