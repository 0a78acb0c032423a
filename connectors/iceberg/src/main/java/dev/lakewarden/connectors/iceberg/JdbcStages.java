package dev.lakewarden.connectors.iceberg;

import dev.lakewarden.connectors.probe.Endpoint;
import dev.lakewarden.connectors.probe.Network;
import dev.lakewarden.connectors.probe.StagedTest;
import dev.lakewarden.governance.connections.OpenConnection;
import dev.lakewarden.governance.connections.TestReport;
import dev.lakewarden.governance.connections.TestStage;
import dev.lakewarden.governance.connections.TestStep;
import dev.lakewarden.governance.connections.TestStep.Outcome;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The stages of testing a JDBC catalog. */
record JdbcStages(String connection, JdbcAddress address, Duration limit) {
    private static final String LOCAL = "A file on this machine";
    private static final String UNNAMED = "The address does not say where the server is";

    TestReport run(Supplier<OpenConnection> opening, Instant at, Consumer<TestStep> progress) {
        StagedTest test = new StagedTest(at, progress);
        try (FirstAnswer answer = new FirstAnswer(opening)) {
            if (address.isSqlite()) {
                fileStages(test);
            } else {
                serverStages(test, answer);
            }
            return test.stage(TestStage.ANSWER, answer::namespaces).report();
        }
    }

    private void fileStages(StagedTest test) {
        test.notNeeded(TestStage.RESOLVE, LOCAL)
                .stage(TestStage.CONNECT, this::fileIsThere)
                .notNeeded(TestStage.TLS, LOCAL)
                .notNeeded(TestStage.AUTHENTICATE, LOCAL)
                .stage(TestStage.AUTHORISE, () -> new Outcome.Passed("The file is readable"));
    }

    private Outcome fileIsThere() {
        address.check(connection);
        return new Outcome.Passed(address.file().map(Path::toString).orElseThrow() + " is there");
    }

    private void serverStages(StagedTest test, FirstAnswer answer) {
        Network network = new Network(connection, limit);
        test.stage(TestStage.RESOLVE, () -> atServer(network::resolve))
                .stage(TestStage.CONNECT, () -> atServer(network::connect))
                .notNeeded(TestStage.TLS, "The driver agrees on it when it signs in")
                .stage(TestStage.AUTHENTICATE, answer::signIn)
                .stage(TestStage.AUTHORISE, answer::permission);
    }

    private Outcome atServer(Function<List<Endpoint>, Outcome> probe) {
        address.check(connection);
        Optional<Endpoint> endpoint = address.endpoint();
        return endpoint.isPresent()
                ? probe.apply(List.of(endpoint.get()))
                : new Outcome.NotNeeded(UNNAMED);
    }
}
