package dev.lakewarden.sample;

import dev.lakewarden.governance.connections.ConnectionDraft;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.SettingValue;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * A whole estate on this machine: for now one Iceberg catalog in SQLite with the tables of an
 * online shop. It can be read while it still grows, table after table; a start that was cut off is
 * finished by the next one.
 */
public final class SampleEstate {
    static final String CATALOG = "shop";

    private final EstateDirectory directory;
    private final ExecutorService threads;
    private final Future<Integer> building;

    private SampleEstate(
            EstateDirectory directory, ExecutorService threads, Future<Integer> building) {
        this.directory = directory;
        this.threads = threads;
        this.building = building;
    }

    /**
     * Opens the catalog and goes on building in the background; the same seed gives the same
     * estate.
     *
     * @param progress told on a thread of the estate after every table
     * @throws ConnectorException with {@code Refused} if the directory holds something else
     */
    public static SampleEstate start(Path directory, long seed, Consumer<Progress> progress) {
        return start(directory, seed, progress, Clock.systemUTC());
    }

    static SampleEstate start(Path directory, long seed, Consumer<Progress> progress, Clock clock) {
        EstateDirectory home = new EstateDirectory(directory.toAbsolutePath().normalize());
        try {
            EstateDirectory.Note note = home.prepare(seed, clock.instant());
            EstateBuilding building = EstateBuilding.open(home, note, progress);
            ExecutorService threads =
                    Executors.newSingleThreadExecutor(
                            Thread.ofPlatform().daemon().name("sample-estate").factory());
            return new SampleEstate(home, threads, threads.submit(building));
        } catch (IOException e) {
            throw new ConnectorException(
                    new Failure.Forbidden(
                            home.path().toString(), "The sample estate cannot be written there"),
                    e);
        }
    }

    /**
     * Deletes what starts made in that directory, and the directory if nothing is left in it.
     *
     * @return what somebody else put between it, which is left as it is
     */
    public static List<Path> remove(Path directory) throws IOException {
        return new EstateDirectory(directory.toAbsolutePath().normalize()).remove();
    }

    /** What to connect to reach it. Usable at once; tables appear as they are finished. */
    public List<ConnectionDraft> connections() {
        return List.of(
                new ConnectionDraft(
                        "shop",
                        "iceberg-jdbc",
                        Environment.PROD,
                        "local",
                        Map.of(
                                "uri",
                                new SettingValue.Plain("jdbc:sqlite:" + directory.catalog()),
                                "warehouse",
                                new SettingValue.Plain(directory.warehouse().toString()),
                                "catalog-name",
                                new SettingValue.Plain(CATALOG))));
    }

    public Path directory() {
        return directory.path();
    }

    public boolean isComplete() {
        return building.state() == Future.State.SUCCESS;
    }

    /**
     * Waits until every table is there.
     *
     * @return how many tables were built now; those of an earlier start are not counted
     * @throws ConnectorException why the estate is not complete
     */
    public int awaitComplete() {
        try {
            return building.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new ConnectorException(
                            new Failure.Forbidden(
                                    directory.path().toString(),
                                    "The sample estate could not be written"),
                            e.getCause());
        } catch (CancellationException e) {
            throw new ConnectorException(
                    new Failure.Cancelled(
                            directory.path().toString(),
                            "The sample estate was stopped before it was complete"),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectorException(
                    new Failure.Cancelled(directory.path().toString(), "Nobody waits any more"), e);
        }
    }

    /** Stops building, if it still is. What is finished stays; the next start does the rest. */
    public void stop() {
        building.cancel(true);
        threads.close();
    }
}
