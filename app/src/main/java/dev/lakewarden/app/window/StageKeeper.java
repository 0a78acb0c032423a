package dev.lakewarden.app.window;

import dev.lakewarden.viewmodels.layout.LayoutKeeper;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import java.util.List;
import java.util.Optional;

/** Brings the window back where it was, wholly inside a screen that is there. */
final class StageKeeper {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final int LEAST_WIDTH = 960;
    private static final int LEAST_HEIGHT = 700;
    private static final String PREFIX = "window.";

    private final Stage stage;
    private final LayoutKeeper layout;

    StageKeeper(Stage stage, LayoutKeeper layout) {
        this.stage = stage;
        this.layout = layout;
    }

    void restore() {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        double width = Math.max(LEAST_WIDTH, layout.number(PREFIX + "width", WIDTH));
        double height = Math.max(LEAST_HEIGHT, layout.number(PREFIX + "height", HEIGHT));
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Optional<Rectangle2D> kept = kept(width, height);
        // Without room around it only the window manager knows how to keep its title in sight.
        boolean tooLarge = kept.isEmpty() && !Placement.fits(width, height, screen);
        double part = tooLarge ? 0.94 : 1;
        place(kept.orElseGet(() -> Placement.centred(width * part, height * part, screen)));
        stage.setMaximized(layout.flag(PREFIX + "maximized", tooLarge));
        new KeptInSight(stage).untilTouched();
    }

    private Optional<Rectangle2D> kept(double width, double height) {
        int x = layout.number(PREFIX + "x", Integer.MIN_VALUE);
        int y = layout.number(PREFIX + "y", Integer.MIN_VALUE);
        List<Rectangle2D> screens =
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        return Placement.restored(new Rectangle2D(x, y, width, height), screens);
    }

    private void place(Rectangle2D where) {
        stage.setX(where.getMinX());
        stage.setY(where.getMinY());
        stage.setWidth(where.getWidth());
        stage.setHeight(where.getHeight());
    }

    void keep() {
        layout.put(PREFIX + "maximized", Boolean.toString(stage.isMaximized()));
        if (!stage.isMaximized()) {
            put("x", stage.getX());
            put("y", stage.getY());
            put("width", stage.getWidth());
            put("height", stage.getHeight());
        }
    }

    private void put(String name, double value) {
        if (!Double.isNaN(value)) {
            layout.put(PREFIX + name, Long.toString(Math.round(value)));
        }
    }
}
