package dev.lakewarden.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.app.window.WindowRequest;
import dev.lakewarden.app.window.screens.Tour;
import dev.lakewarden.views.shell.ShellView;
import dev.lakewarden.views.theme.Theme;

import javafx.application.Platform;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;

/** Walks over all pages and layers and looks at every control and every word that is there. */
@ExtendWith(SharedShop.class)
class WalkIT {
    private static final Tour.Dress WIDE = new Tour.Dress(Theme.DARK, 1440, 900, 100);
    private static final Tour.Dress NARROW = new Tour.Dress(Theme.LIGHT, 960, 700, 100);
    private static final Tour.Dress LARGEST = new Tour.Dress(Theme.LIGHT, 1440, 900, 150);

    private static Path full;
    private static Path empty;

    @BeforeAll
    static void scanTheShop(Shop shop, @TempDir Path directory) throws TimeoutException {
        full = directory.resolve("full.lakewarden");
        empty = directory.resolve("empty.lakewarden");
        shop.connect(full, "shop");
        try (Console console = Console.open(full)) {
            console.page().refreshEverything();
            console.tables().awaitCount(Shop.TABLES);
        }
        Console.open(empty).close();
    }

    @Test
    void nothingIsWithoutIdOrWordsAndNoTextIsLost() {
        assertThat(walk(full, WIDE)).isEmpty();
        assertThat(walk(full, NARROW)).isEmpty();
    }

    @Test
    void neitherIsAnythingWhileThereIsNothingToShow() {
        assertThat(walk(empty, WIDE)).isEmpty();
        assertThat(walk(empty, NARROW)).isEmpty();
    }

    @Test
    void largeTextIsNotCutOffEither() {
        assertThat(walk(full, LARGEST)).isEmpty();
    }

    /** A page without a picture would never be walked over. */
    @Test
    void everyPageThereIsIsWalkedOver() {
        Set<String> all = new HashSet<>();
        List<String> seen =
                tour(
                        full,
                        WIDE,
                        stop -> {
                            ShellView shell = stop.window().shell();
                            all.addAll(shell.pageNames());
                            return shell.currentPage().orElseThrow().address().page();
                        });
        assertThat(seen).containsAll(all);
    }

    private static List<String> walk(Path workspace, Tour.Dress dress) {
        return tour(
                        workspace,
                        dress,
                        stop ->
                                Walk.complaints(stop.scene().getRoot()).stream()
                                        .map(complaint -> stop.name() + ": " + complaint)
                                        .toList())
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static <T> List<T> tour(Path workspace, Tour.Dress dress, Tour.Visitor<T> visitor) {
        Platform.setImplicitExit(false);
        WindowRequest request =
                new WindowRequest(
                        workspace, "ann", Optional.empty(), JourneyConnecting.toEverySystem());
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            return new Tour(request, workers).visit(dress, visitor);
        }
    }
}
