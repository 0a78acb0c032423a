package dev.lakewarden.sample;

import dev.lakewarden.connectors.iceberg.WritableLocalFiles;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import org.apache.iceberg.CatalogProperties;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.io.FileIO;
import org.apache.iceberg.jdbc.JdbcCatalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Builds the tables that are not there yet, several at once, and registers each when finished. */
final class EstateBuilding implements Callable<Integer> {
    private static final int AT_ONCE = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

    private final EstateDirectory directory;
    private final EstateDirectory.Note note;
    private final Consumer<Progress> progress;
    private final FileIO files = new WritableLocalFiles();
    private final JdbcCatalog catalog;
    private final List<Recipe> recipes = Shop.recipes();
    private final AtomicInteger done = new AtomicInteger();

    private EstateBuilding(
            EstateDirectory directory, EstateDirectory.Note note, Consumer<Progress> progress) {
        this.directory = directory;
        this.note = note;
        this.progress = progress;
        this.catalog = new JdbcCatalog(_ -> files, null, true);
    }

    /** Creates the catalog if it is not there, so that it can be connected at once. */
    static EstateBuilding open(
            EstateDirectory directory, EstateDirectory.Note note, Consumer<Progress> progress) {
        EstateBuilding building = new EstateBuilding(directory, note, progress);
        building.catalog.initialize(
                SampleEstate.CATALOG,
                Map.of(
                        CatalogProperties.URI,
                        "jdbc:sqlite:" + directory.catalog(),
                        CatalogProperties.WAREHOUSE_LOCATION,
                        directory.warehouse().toString(),
                        "jdbc.schema-version",
                        "V1"));
        building.createNamespaces();
        return building;
    }

    private void createNamespaces() {
        for (Recipe recipe : recipes) {
            Namespace namespace = identifier(recipe).namespace();
            for (int level = 1; level <= namespace.length(); level++) {
                Namespace part = Namespace.of(Arrays.copyOf(namespace.levels(), level));
                if (!catalog.namespaceExists(part)) {
                    catalog.createNamespace(part);
                }
            }
        }
    }

    /** How many tables were built. */
    @Override
    public Integer call() throws IOException, InterruptedException {
        try (catalog;
                ExecutorService threads =
                        Executors.newFixedThreadPool(
                                AT_ONCE, Thread.ofPlatform().daemon().factory())) {
            List<Future<Boolean>> tables = new ArrayList<>();
            for (Recipe recipe : recipes) {
                tables.add(threads.submit(() -> build(recipe)));
            }
            try {
                return count(tables);
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private static int count(List<Future<Boolean>> tables)
            throws IOException, InterruptedException {
        int built = 0;
        for (Future<Boolean> table : tables) {
            try {
                built += table.get() ? 1 : 0;
            } catch (ExecutionException e) {
                if (e.getCause() instanceof IOException io) {
                    throw io;
                }
                throw unexpected(e);
            }
        }
        return built;
    }

    private static ConnectorException unexpected(ExecutionException e) {
        return new ConnectorException(
                new Failure.Defect("sample estate", "A table could not be built"), e.getCause());
    }

    /** Whether there was something to build. */
    private boolean build(Recipe recipe) throws IOException {
        TableIdentifier name = identifier(recipe);
        boolean missing = !catalog.tableExists(name);
        if (missing) {
            Path home = directory.warehouse().resolve(name.toString().replace('.', '/'));
            // What an earlier start left half-built belongs to no table.
            EstateDirectory.delete(home);
            TableBuilding table =
                    new TableBuilding(recipe, home.toString(), files, note.seed(), note.now());
            Path metadata = home.resolve("metadata/00000-sample.metadata.json");
            String json = table.build();
            Files.createDirectories(home.resolve("metadata"));
            Files.writeString(metadata, json);
            catalog.registerTable(name, metadata.toString());
        }
        progress.accept(
                new Progress(done.incrementAndGet(), recipes.size(), recipe.name().toString()));
        return missing;
    }

    private static TableIdentifier identifier(Recipe recipe) {
        return TableIdentifier.of(
                Namespace.of(recipe.name().namespace().toArray(String[]::new)),
                recipe.name().table());
    }
}
