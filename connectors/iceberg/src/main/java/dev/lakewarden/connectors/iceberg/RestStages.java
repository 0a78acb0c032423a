package dev.lakewarden.connectors.iceberg;

import dev.lakewarden.connectors.probe.Endpoint;
import dev.lakewarden.connectors.probe.Network;
import dev.lakewarden.connectors.probe.StagedTest;
import dev.lakewarden.connectors.probe.Tls;
import dev.lakewarden.governance.connections.OpenConnection;
import dev.lakewarden.governance.connections.ResolvedSettings;
import dev.lakewarden.governance.connections.TestReport;
import dev.lakewarden.governance.connections.TestStage;
import dev.lakewarden.governance.connections.TestStep;
import dev.lakewarden.governance.connections.TestStep.Outcome;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The stages of testing a REST catalog. */
record RestStages(ResolvedSettings settings, Duration limit) {
    TestReport run(Supplier<OpenConnection> opening, Instant at, Consumer<TestStep> progress) {
        Network network = new Network(settings.connection(), limit);
        try (FirstAnswer answer = new FirstAnswer(opening)) {
            return new StagedTest(at, progress)
                    .stage(TestStage.RESOLVE, () -> network.resolve(endpoint()))
                    .stage(TestStage.CONNECT, () -> network.connect(endpoint()))
                    .stage(TestStage.TLS, () -> tls(network))
                    .stage(TestStage.AUTHENTICATE, () -> signIn(answer))
                    .stage(TestStage.AUTHORISE, answer::permission)
                    .stage(TestStage.ANSWER, answer::namespaces)
                    .report();
        }
    }

    private Outcome tls(Network network) {
        return uri().getScheme().equalsIgnoreCase("https")
                ? Tls.ofThisMachine().handshake(network, endpoint())
                : new Outcome.NotNeeded("Plain http");
    }

    private Outcome signIn(FirstAnswer answer) {
        return settings.find("auth").orElse("none").equals("none")
                ? answer.noSignIn()
                : answer.signIn();
    }

    private URI uri() {
        return URI.create(settings.load("uri"));
    }

    private List<Endpoint> endpoint() {
        return List.of(
                Endpoint.find(uri())
                        .orElseThrow(
                                () ->
                                        new ConnectorException(
                                                new Failure.Invalid(
                                                        settings.connection(),
                                                        "Its uri names no host"))));
    }
}
