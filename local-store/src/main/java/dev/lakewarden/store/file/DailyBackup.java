package dev.lakewarden.store.file;

import dev.lakewarden.store.database.SqliteFailures;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Makes the day's backup a little after opening, so that starting stays quick, and every day after
 * that; a process that ends sooner makes it on closing. It reads the whole file, and so is the
 * first to find damage in a large one.
 */
public final class DailyBackup implements AutoCloseable {
    private static final Logger LOG = System.getLogger(DailyBackup.class.getName());
    private static final long FIRST_SECONDS = 20;
    private static final long THEN_SECONDS = 3_600;

    private final Path file;
    private final InstantSource clock;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("workspace-backup").factory());
    private final ScheduledFuture<?> schedule;

    public DailyBackup(Path file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
        this.schedule =
                thread.scheduleWithFixedDelay(
                        this::makeIfDue, FIRST_SECONDS, THEN_SECONDS, TimeUnit.SECONDS);
    }

    private void makeIfDue() {
        try {
            if (Backups.of(file).isDue(clock.instant())) {
                Backups.of(file).makeDaily(clock.instant());
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "No backup of " + file + " was made", e);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "No backup of " + file + " was made", e);
            if (SqliteFailures.isDamage(e)) {
                suspect();
            }
        }
    }

    /** The next opening looks through the whole file, however large it is. */
    private void suspect() {
        try {
            PrivateFiles.createFile(Siblings.of(file).suspicion());
        } catch (FileAlreadyExistsException _) {
            return;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The damage of " + file + " was not noted", e);
        }
    }

    @Override
    public void close() {
        schedule.cancel(false);
        thread.close();
        if (Files.exists(file)) {
            makeIfDue();
        }
    }
}
