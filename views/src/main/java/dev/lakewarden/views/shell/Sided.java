package dev.lakewarden.views.shell;

import dev.lakewarden.viewmodels.layout.LayoutKeeper;
import dev.lakewarden.viewmodels.shell.SideShown;
import dev.lakewarden.views.motion.Motion;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A zone with another one beside it that can be hidden. In a window too narrow for both the side
 * lies above the zone. Its width is kept.
 */
final class Sided extends StackPane {
    private static final double DIVIDER = 1;

    /** Which side it is, from which window width on it has its own room, and how wide it starts. */
    record Side(String name, Edge edge, int roomFrom, int width) {}

    /** Where the side is. */
    enum Edge {
        LEFT,
        RIGHT
    }

    private final Region main;
    private final Region beside;
    private final Side side;
    private final SideShown shownNow;
    private final LayoutKeeper layout;
    private final SplitPane split = new SplitPane();

    /** The grabber of the divider is taller than any window. */
    private final Rectangle clip = new Rectangle();

    private Subscription watchedWidth = Subscription.EMPTY;
    private boolean shown;
    private boolean narrow;
    private boolean dragging;
    private double placedIn;

    Sided(Region main, Region beside, Side side, SideShown shownNow, LayoutKeeper layout) {
        this.main = main;
        this.beside = beside;
        this.side = side;
        this.shownNow = shownNow;
        this.layout = layout;
        split.setOrientation(Orientation.HORIZONTAL);
        split.getStyleClass().add("zones");
        SplitPane.setResizableWithParent(beside, false);
        setClip(clip);
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        getChildren().add(split);
        split.getItems().setAll(main);
        sceneProperty().subscribe(this::watch);
        split.widthProperty().subscribe(_ -> place());
        split.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> dragging = isAtDivider(press));
        split.addEventFilter(MouseEvent.MOUSE_RELEASED, this::dragged);
    }

    private void watch(Scene scene) {
        watchedWidth.unsubscribe();
        if (scene != null) {
            ObservableValue<Number> width = scene.widthProperty();
            watchedWidth = width.subscribe(now -> windowIs(now.doubleValue()));
        }
    }

    private void windowIs(double width) {
        boolean nowNarrow = width > 0 && width < side.roomFrom();
        if (nowNarrow != narrow) {
            narrow = nowNarrow;
            if (narrow) {
                shownNow.loseRoom();
            } else {
                shownNow.gainRoom();
            }
            arrange();
        }
    }

    void show(boolean nowShown) {
        shown = nowShown;
        arrange();
    }

    /** Lets the side come, where it was just shown in a window people see. */
    void slideIn(Motion motion) {
        if (shown && getScene() != null) {
            motion.in(beside, side.edge() == Edge.LEFT ? Motion.From.LEFT : Motion.From.RIGHT);
        }
    }

    private void arrange() {
        placedIn = 0;
        getChildren().remove(beside);
        beside.getStyleClass().remove("overlaid");
        if (!shown || narrow) {
            split.getItems().setAll(main);
        }
        if (shown && narrow) {
            beside.getStyleClass().add("overlaid");
            StackPane.setAlignment(beside, side.edge() == Edge.LEFT ? Pos.TOP_LEFT : Pos.TOP_RIGHT);
            getChildren().add(beside);
        } else if (shown) {
            split.getItems()
                    .setAll(
                            side.edge() == Edge.LEFT
                                    ? List.of(beside, main)
                                    : List.of(main, beside));
            place();
        }
    }

    /** Only what the person drags is a wish; whatever else moves the divider is want of room. */
    private void dragged(MouseEvent released) {
        dragging = false;
        if (isAtDivider(released) && split.getItems().contains(beside)) {
            layout.put("shell.width." + side.name(), Long.toString(Math.round(beside.getWidth())));
        }
    }

    private static boolean isAtDivider(MouseEvent event) {
        return event.getTarget() instanceof Node node
                && (isDivider(node) || isDivider(node.getParent()));
    }

    private static boolean isDivider(@Nullable Node node) {
        return node != null && node.getStyleClass().contains("split-pane-divider");
    }

    private void place() {
        if (!split.getItems().contains(beside) || split.getWidth() <= 0) {
            return;
        }
        double wanted = wanted();
        double part = Math.clamp((wanted + DIVIDER / 2) / split.getWidth(), 0.05, 0.95);
        split.setDividerPosition(0, side.edge() == Edge.LEFT ? part : 1 - part);
    }

    private double wanted() {
        return layout.number("shell.width." + side.name(), side.width());
    }

    /**
     * A side that comes back while the window grows is first laid out in the old width, and the
     * split then keeps what it got. Once for every width it is put right.
     */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double width = split.getWidth();
        if (!dragging && width != placedIn && split.getItems().contains(beside)) {
            placedIn = width;
            place();
        }
    }
}
