package dev.lakewarden.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** What the palette looks like in every single frame, not only in the last. */
@ExtendWith(SharedShop.class)
class PaletteDrawingIT {
    private static final List<String> TYPED =
            List.of(">", "", "o", ">a", "#s", "sh", ">con", "zzzz", ">prod", "#", "ord", ">w");

    private final Queue<String> unstyled = new ConcurrentLinkedQueue<>();
    private final AtomicInteger frames = new AtomicInteger();

    @Test
    void noRowIsDrawnBeforeItsStylesAreThere(Shop shop, @TempDir Path directory)
            throws TimeoutException {
        Path file = directory.resolve("workspace.lakewarden");
        shop.connect(file, "shop");
        try (Console console = Console.open(file)) {
            console.page().refreshEverything();
            console.tables().awaitCount(Shop.TABLES);
            console.page().commands();
            TextField query = console.robot().lookup("#palette-query").queryAs(TextField.class);
            ListView<?> rows = console.robot().lookup("#palette-rows").queryListView();
            watch(query.getScene());
            for (String typed : TYPED) {
                inFrames(() -> query.setText(typed));
                inFrames(() -> rows.scrollTo(rows.getItems().size() / 2));
            }
            assertThat(unstyled).isEmpty();
        }
    }

    /** Black is what a text is before a style sheet has reached it. */
    private void watch(Scene scene) {
        Fx.ask(
                () -> {
                    scene.addPostLayoutPulseListener(
                            () -> {
                                frames.incrementAndGet();
                                scene.getRoot().lookupAll(".palette-words, .palette-name").stream()
                                        .filter(PaletteDrawingIT::isSeen)
                                        .map(Text.class::cast)
                                        .filter(text -> Color.BLACK.equals(text.getFill()))
                                        .forEach(text -> unstyled.add(text.getText()));
                            });
                    return true;
                });
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void inFrames(Runnable change) {
        int before = frames.get();
        Platform.runLater(change);
        Fx.await(
                "three frames",
                () -> {
                    Platform.requestNextPulse();
                    return frames.get() > before + 2;
                });
    }
}
