package dev.lakewarden.app.window;

import dev.lakewarden.viewmodels.layout.LayoutKeeper;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Brings the window back where it was, if a screen is still there. */
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
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        double width = Math.max(LEAST_WIDTH, layout.number(PREFIX + "width", WIDTH));
        double height = Math.max(LEAST_HEIGHT, layout.number(PREFIX + "height", HEIGHT));
        stage.setWidth(Math.min(width, screen.getWidth()));
        stage.setHeight(Math.min(height, screen.getHeight()));
        int x = layout.number(PREFIX + "x", Integer.MIN_VALUE);
        int y = layout.number(PREFIX + "y", Integer.MIN_VALUE);
        if (!Screen.getScreensForRectangle(x, y, stage.getWidth(), 40).isEmpty()) {
            stage.setX(x);
            stage.setY(y);
        }
        stage.setMaximized(layout.flag(PREFIX + "maximized", false));
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
