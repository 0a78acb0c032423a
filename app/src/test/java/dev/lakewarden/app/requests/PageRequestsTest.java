package dev.lakewarden.app.requests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.store.Mode;
import dev.lakewarden.store.Opening;
import dev.lakewarden.store.Workspace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Two openings of one workspace file, as a window and a command have it. */
class PageRequestsTest {
    private Workspace window;
    private Workspace command;

    @BeforeEach
    void open(@TempDir Path directory) {
        Path file = directory.resolve("w.db");
        window = opened(Workspace.open(file, Mode.WINDOW));
        command = opened(Workspace.open(file, Mode.COMMAND));
    }

    @AfterEach
    void close() {
        command.close();
        window.close();
    }

    @Test
    void theWindowShowsWhatACommandAsksForOnce() throws InterruptedException {
        List<String> shown = new CopyOnWriteArrayList<>();
        PageRequests listening = of(window, Clock.systemUTC());
        try (var _ = window.changes().subscribe(() -> listening.take().ifPresent(shown::add))) {
            boolean taken =
                    of(command, Clock.systemUTC())
                            .ask("lake/sales.big orders", Duration.ofSeconds(10));

            assertThat(taken).isTrue();
        }
        assertThat(shown).containsExactly("lake/sales.big orders");
        assertThat(listening.take()).isEmpty();
    }

    @Test
    void aWishThatNoWindowTakesIsWithdrawn() throws InterruptedException {
        boolean taken = of(command, Clock.systemUTC()).ask("lake", Duration.ofMillis(50));

        assertThat(taken).isFalse();
        assertThat(of(window, Clock.systemUTC()).take()).isEmpty();
    }

    @Test
    void anOldWishIsNotShown() {
        Instant past = Instant.parse("2020-01-01T00:00:00Z");
        window.layouts().save(Map.of("open.request", past + " lake"));

        assertThat(of(window, Clock.systemUTC()).take()).isEmpty();
        window.layouts().save(Map.of("open.request", past + " lake"));
        assertThat(of(window, Clock.fixed(past.plusSeconds(5), ZoneOffset.UTC)).take())
                .contains("lake");
    }

    private static PageRequests of(Workspace workspace, Clock clock) {
        return new PageRequests(workspace.layouts(), workspace.changes(), clock);
    }

    private static Workspace opened(Opening opening) {
        if (opening instanceof Opening.Opened(var workspace)) {
            return workspace;
        }
        throw new IllegalStateException(opening.toString());
    }
}
