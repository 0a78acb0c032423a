package dev.lakewarden.app.window;

import javafx.geometry.Rectangle2D;

import java.util.List;
import java.util.Optional;

/**
 * Where a window goes that was somewhere once: wholly inside one screen, so that its title bar can
 * be reached, also where the screen it was on is gone or smaller now. All of it counts, with what
 * the window manager draws around it.
 */
final class Placement {
    private Placement() {}

    /** The nearest place to where it was, on the screen that shows most of it. */
    static Optional<Rectangle2D> restored(Rectangle2D wanted, List<Rectangle2D> screens) {
        Optional<Rectangle2D> best = Optional.empty();
        double most = 0;
        for (Rectangle2D screen : screens) {
            double seen = seen(wanted, screen);
            if (seen > most) {
                most = seen;
                best = Optional.of(screen);
            }
        }
        return best.map(screen -> inside(wanted, screen));
    }

    /** Whether all of it fits with room for what the window manager draws around it. */
    static boolean fits(double width, double height, Rectangle2D screen) {
        return width < screen.getWidth() && height < screen.getHeight();
    }

    /** In the middle of a screen that it fits. */
    static Rectangle2D centred(double width, double height, Rectangle2D screen) {
        double ownWidth = Math.min(width, screen.getWidth());
        double ownHeight = Math.min(height, screen.getHeight());
        return new Rectangle2D(
                Math.floor(screen.getMinX() + (screen.getWidth() - ownWidth) / 2),
                Math.floor(screen.getMinY() + (screen.getHeight() - ownHeight) / 3),
                ownWidth,
                ownHeight);
    }

    static Rectangle2D inside(Rectangle2D wanted, Rectangle2D screen) {
        double width = Math.min(wanted.getWidth(), screen.getWidth());
        double height = Math.min(wanted.getHeight(), screen.getHeight());
        return new Rectangle2D(
                Math.clamp(wanted.getMinX(), screen.getMinX(), screen.getMaxX() - width),
                Math.clamp(wanted.getMinY(), screen.getMinY(), screen.getMaxY() - height),
                width,
                height);
    }

    private static double seen(Rectangle2D wanted, Rectangle2D screen) {
        double width =
                Math.min(wanted.getMaxX(), screen.getMaxX())
                        - Math.max(wanted.getMinX(), screen.getMinX());
        double height =
                Math.min(wanted.getMaxY(), screen.getMaxY())
                        - Math.max(wanted.getMinY(), screen.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }
}
