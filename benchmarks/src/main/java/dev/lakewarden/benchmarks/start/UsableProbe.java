package dev.lakewarden.benchmarks.start;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Runs a program's main class in this JVM, watches its window from beside, and prints how long
 * after the process was asked for the window was painted with its rows and answered a key press.
 * The program knows nothing of it.
 *
 * <p>Arguments: the moment the process was asked for (epoch milliseconds), {@code table} or {@code
 * field} (what must be there), the main class, its arguments.
 */
public final class UsableProbe {
    private static final long POLL = TimeUnit.MILLISECONDS.toNanos(2);

    private final long askedAt;
    private final boolean wantsRows;
    private boolean pressed;
    private long painted;
    private @Nullable Node watched;

    private UsableProbe(long askedAt, boolean wantsRows) {
        this.askedAt = askedAt;
        this.wantsRows = wantsRows;
    }

    public static void main(String[] arguments) throws ReflectiveOperationException {
        var probe = new UsableProbe(Long.parseLong(arguments[0]), arguments[1].equals("table"));
        Thread.ofPlatform().daemon().name("usable-probe").start(probe::watch);
        try {
            Class.forName(arguments[2])
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) Arrays.copyOfRange(arguments, 3, arguments.length));
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("The program under test failed", e.getCause());
        }
    }

    private void watch() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Platform.runLater(this::look);
            } catch (IllegalStateException notStarted) {
                // The toolkit starts when the program gets there; until then there is nothing to
                // look at.
                LockSupport.parkNanos(POLL);
                continue;
            }
            LockSupport.parkNanos(POLL);
        }
    }

    private void look() {
        Scene scene = shownScene();
        if (scene == null || !(pressed || isPainted(scene))) {
            return;
        }
        if (!pressed) {
            pressed = true;
            painted = System.currentTimeMillis();
            press();
        } else if (answered(scene)) {
            System.out.printf(
                    "painted=%d usable=%d%n",
                    painted - askedAt, System.currentTimeMillis() - askedAt);
            System.out.flush();
            leave();
        }
    }

    /** At once when timing; the normal way when the JVM has a start-up cache to write. */
    private static void leave() {
        if (Boolean.getBoolean("probe.normal-exit")) {
            Thread.ofPlatform().start(() -> System.exit(0));
        } else {
            Runtime.getRuntime().halt(0);
        }
    }

    private static @Nullable Scene shownScene() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(Window::getScene)
                .findFirst()
                .orElse(null);
    }

    private boolean isPainted(Scene scene) {
        Node wanted = found(scene, wantsRows ? "#tables-table" : ".text-field");
        if (!wantsRows) {
            return wanted != null;
        }
        return wanted instanceof TableView<?> view
                && !view.getItems().isEmpty()
                && view.lookup(".table-row-cell:filled") != null;
    }

    /** Looked for until it is there, and then remembered: a look costs the thread it measures. */
    private @Nullable Node found(Scene scene, String selector) {
        if (watched == null) {
            watched = scene.getRoot().lookup(selector);
        }
        return watched;
    }

    private void press() {
        if (wantsRows) {
            Robot robot = new Robot();
            robot.keyPress(KeyCode.CONTROL);
            robot.keyType(KeyCode.K);
            robot.keyRelease(KeyCode.CONTROL);
        } else {
            Objects.requireNonNull(watched).requestFocus();
            new Robot().keyType(KeyCode.A);
        }
    }

    private boolean answered(Scene scene) {
        if (wantsRows) {
            if (watched instanceof TableView<?>) {
                watched = null;
            }
            Node palette = found(scene, "#palette-query");
            return palette != null && palette.isVisible();
        }
        return watched instanceof TextField field && !field.getText().isEmpty();
    }
}
