package dev.lakewarden.views.layers;

import dev.lakewarden.views.motion.Motion;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The window's content and the layers above it: palette and dialogs. The top layer keeps the focus
 * inside itself and gives it back when it closes. Escape and a click beside it close it.
 */
public final class Layers extends StackPane {
    /** What wants to be told when a layer is gone. */
    private record Layer(StackPane pane, Runnable onClosed, @Nullable Node focusBefore) {}

    private final Motion motion;
    private final Deque<Layer> open = new ArrayDeque<>();

    private Runnable home = () -> {};

    /** What had the focus in the top layer; it gets it back from whatever takes it below. */
    private Optional<Node> inside = Optional.empty();

    public Layers(Node content, Motion motion) {
        this.motion = motion;
        setId("window-layers");
        getChildren().add(content);
        sceneProperty().subscribe(this::watchFocus);
    }

    /**
     * Puts a layer on top and moves the focus into it. The region is as large as it wants to be,
     * with a margin.
     */
    public void show(Region content, Node firstFocus, Runnable onClosed) {
        StackPane pane = new StackPane(content);
        pane.getStyleClass().add("scrim");
        content.getStyleClass().add("layer");
        content.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Scene scene = getScene();
        open.push(new Layer(pane, onClosed, scene == null ? null : scene.getFocusOwner()));
        pane.setOnMousePressed(
                event -> {
                    if (event.getTarget() == pane) {
                        event.consume();
                        close(content);
                    }
                });
        pane.addEventHandler(KeyEvent.KEY_PRESSED, event -> closeOnEscape(event, content));
        getChildren().add(pane);
        motion.in(pane, Motion.From.NOWHERE);
        inside = Optional.of(firstFocus);
        firstFocus.requestFocus();
    }

    private void closeOnEscape(KeyEvent event, Region content) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close(content);
        }
    }

    /** Closes the layer with that content; does nothing if it is not open. */
    public void close(Region content) {
        for (Layer layer : open) {
            if (layer.pane().getChildren().contains(content)) {
                open.remove(layer);
                getChildren().remove(layer.pane());
                layer.pane().getChildren().clear();
                giveBack(layer.focusBefore());
                layer.onClosed().run();
                return;
            }
        }
    }

    /** To whoever had it; where that is gone meanwhile, to where people begin. */
    private void giveBack(@Nullable Node before) {
        if (before != null && FocusTrap.canHold(before)) {
            before.requestFocus();
        } else if (open.isEmpty()) {
            home.run();
        }
    }

    /** Where the keyboard goes when a layer closes and nothing it came from is there any more. */
    public void setHome(Runnable focus) {
        home = focus;
    }

    public boolean isOpen() {
        return !open.isEmpty();
    }

    private void watchFocus(@Nullable Scene scene) {
        if (scene != null) {
            scene.focusOwnerProperty().subscribe((_, now) -> keepInside(now));
        }
    }

    private void keepInside(@Nullable Node owner) {
        Layer top = open.peek();
        if (top == null || owner == null) {
            return;
        }
        if (FocusTrap.isInside(owner, top.pane())) {
            inside = Optional.of(owner);
        } else {
            inside.filter(node -> FocusTrap.isInside(node, top.pane()) && !node.isDisabled())
                    .or(() -> FocusTrap.first(top.pane()))
                    .ifPresent(Node::requestFocus);
        }
    }
}
