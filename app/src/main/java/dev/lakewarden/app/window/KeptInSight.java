package dev.lakewarden.app.window;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.event.EventHandler;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.InputEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;

import java.util.List;

/**
 * Pulls a window back into its screen while nobody has touched it yet. Some window managers add
 * their title bar only once it is shown, and what was inside is not any more.
 */
final class KeptInSight {
    private final Stage stage;
    private final InvalidationListener moved = this::moved;
    private final EventHandler<InputEvent> touched = _ -> release();
    private boolean moving;

    KeptInSight(Stage stage) {
        this.stage = stage;
    }

    void untilTouched() {
        places().forEach(place -> place.addListener(moved));
        stage.addEventFilter(InputEvent.ANY, touched);
    }

    private List<Observable> places() {
        return List.of(
                stage.xProperty(),
                stage.yProperty(),
                stage.widthProperty(),
                stage.heightProperty());
    }

    private void release() {
        places().forEach(place -> place.removeListener(moved));
        stage.removeEventFilter(InputEvent.ANY, touched);
    }

    private void moved(Observable place) {
        if (moving || !stage.isShowing() || stage.isMaximized() || stage.isFullScreen()) {
            return;
        }
        Rectangle2D now =
                new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        List<Rectangle2D> screens =
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        moving = true;
        Placement.restored(now, screens)
                .filter(inside -> !inside.equals(now))
                .ifPresent(this::place);
        moving = false;
    }

    private void place(Rectangle2D inside) {
        stage.setX(inside.getMinX());
        stage.setY(inside.getMinY());
        stage.setWidth(inside.getWidth());
        stage.setHeight(inside.getHeight());
    }
}
