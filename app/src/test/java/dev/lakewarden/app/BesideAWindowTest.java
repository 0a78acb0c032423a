package dev.lakewarden.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.Opening;
import dev.lakewarden.store.Workspace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A command in a process of its own while this process holds the workspace as a window does. */
class BesideAWindowTest {
    private final Path home;

    BesideAWindowTest(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void aCommandWritesAndTheWindowHearsOfItWithinTwoSeconds() throws Exception {
        Path file = home.resolve("w.db");
        try (Workspace window = held(file)) {
            CompletableFuture<Long> heard = new CompletableFuture<>();
            window.changes()
                    .subscribe(
                            () -> {
                                if (!window.connections().findAll().isEmpty()) {
                                    heard.complete(System.nanoTime());
                                }
                            });

            run(0, "connection", "add", "lake", "--provider", "s3");
            long ended = System.nanoTime();

            long late = heard.get(2, TimeUnit.SECONDS) - ended;
            assertThat(late).isLessThan(TimeUnit.SECONDS.toNanos(2));
            run(0, "connection", "allow", "lake", "--reason", "a test");
            run(0, "workspace", "check");
            run(0, "workspace", "backup", home.resolve("backup.db").toString());
            run(5, "workspace", "restore", home.resolve("backup.db").toString());
            assertThat(window.connections().findAll())
                    .extracting(Connection::name)
                    .contains("lake");
        }
    }

    private static Workspace held(Path file) {
        if (Workspace.open(file, Mode.WINDOW) instanceof Opening.Opened(var opened)) {
            return opened;
        }
        throw new IllegalStateException(file + " does not open");
    }

    private void run(int exit, String... arguments) throws Exception {
        ProcessBuilder builder = new Program(home).with(arguments).redirectErrorStream(true);
        builder.environment().put("LAKEWARDEN_WORKSPACE", home.resolve("w.db").toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(exit);
    }
}
