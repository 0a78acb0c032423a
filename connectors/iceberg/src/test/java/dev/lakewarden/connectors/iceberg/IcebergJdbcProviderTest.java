package dev.lakewarden.connectors.iceberg;

import dev.lakewarden.governance.connections.ConnectionProvider;
import dev.lakewarden.governance.connections.ConnectionProviderContract;
import dev.lakewarden.governance.connections.TestStage;
import dev.lakewarden.governance.failure.Failure;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class IcebergJdbcProviderTest extends ConnectionProviderContract {
    private Optional<Lake> lake = Optional.empty();
    private Path home = Path.of("");

    @BeforeEach
    void open(@TempDir Path directory) throws IOException {
        home = directory;
        Lake created = new Lake(directory);
        created.createNamespace("sales");
        lake = Optional.of(created);
        Files.createFile(directory.resolve("empty.db"));
        Files.writeString(directory.resolve("letter.db"), "Dear reader, ".repeat(100));
    }

    @AfterEach
    void close() {
        lake.orElseThrow().close();
    }

    @Override
    protected ConnectionProvider provider() {
        return new IcebergJdbcProvider();
    }

    @Override
    protected Map<String, String> working() {
        return Map.of(
                "uri", lake.orElseThrow().uri(),
                "user", "reader",
                "password", "never-needed-4711");
    }

    @Override
    protected List<Broken> broken() {
        return List.of(
                new Broken(
                        "a file that is not there",
                        Map.of("uri", "jdbc:sqlite:" + home.resolve("none.db")),
                        TestStage.CONNECT,
                        Failure.Missing.class),
                new Broken(
                        "an address that names no host we know",
                        Map.of("uri", "jdbc:postgresql://no-such-host.invalid/lake"),
                        TestStage.RESOLVE,
                        Failure.Unreachable.class),
                new Broken(
                        "a database without a catalog",
                        Map.of("uri", "jdbc:sqlite:" + home.resolve("empty.db")),
                        TestStage.ANSWER,
                        Failure.Missing.class),
                new Broken(
                        "a file that is no database",
                        Map.of("uri", "jdbc:sqlite:" + home.resolve("letter.db")),
                        TestStage.ANSWER,
                        Failure.Corrupt.class));
    }
}
