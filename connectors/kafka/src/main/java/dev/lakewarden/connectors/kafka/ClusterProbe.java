package dev.lakewarden.connectors.kafka;

import dev.lakewarden.connectors.probe.Network;
import dev.lakewarden.connectors.probe.StagedTest;
import dev.lakewarden.connectors.probe.Tls;
import dev.lakewarden.governance.connections.ResolvedSettings;
import dev.lakewarden.governance.connections.TestReport;
import dev.lakewarden.governance.connections.TestStage;
import dev.lakewarden.governance.connections.TestStep;
import dev.lakewarden.governance.connections.TestStep.Outcome;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The steps of testing a connection to a cluster; every one of them only reads. */
final class ClusterProbe implements AutoCloseable {
    private final ResolvedSettings resolved;
    private final Duration patience;
    private final Network network;

    /** Set by the step that signs in; the steps after it run only if it passed. */
    private Supplier<Cluster> cluster =
            () -> {
                throw new IllegalStateException("Not signed in");
            };

    private Runnable closing = () -> {};

    ClusterProbe(ResolvedSettings resolved, Duration patience) {
        this.resolved = resolved;
        this.patience = patience;
        this.network = new Network(resolved.connection(), patience);
    }

    TestReport run(InstantSource clock, Consumer<TestStep> progress) {
        var servers = ClientSettings.servers(resolved);
        return new StagedTest(clock.instant(), progress)
                .stage(TestStage.RESOLVE, () -> network.resolve(servers))
                .stage(TestStage.CONNECT, () -> network.connect(servers))
                .stage(TestStage.TLS, this::agreeOnTls)
                .stage(TestStage.AUTHENTICATE, this::signIn)
                .stage(TestStage.AUTHORISE, this::askWhatIsAllowed)
                .stage(TestStage.ANSWER, this::count)
                .report();
    }

    private Outcome agreeOnTls() {
        if (!protocol().endsWith("SSL")) {
            return new Outcome.NotNeeded(protocol() + " does not encrypt");
        }
        Tls tls =
                Truststore.find(resolved)
                        .map(
                                trusted ->
                                        Tls.trusting(
                                                trusted.load(), List.of(), Tls.HostNames.CHECKED))
                        .orElseGet(Tls::ofThisMachine);
        return tls.handshake(network, ClientSettings.servers(resolved));
    }

    private Outcome signIn() {
        ClientSettings settings = ClientSettings.of(resolved, patience);
        Cluster opened = Cluster.open(resolved.connection(), settings);
        cluster = () -> opened;
        closing = opened::close;
        try {
            opened.describe();
        } catch (ConnectorException e) {
            return new Outcome.Failed(speaksTlsInstead(settings, e.failure()));
        }
        return settings.signIn()
                .<Outcome>map(who -> new Outcome.Passed("Signed in as " + who))
                .orElseGet(() -> new Outcome.NotNeeded(settings.protocol() + " signs nobody in"));
    }

    /** A client that does not encrypt hears only silence from a port that does. */
    private Failure speaksTlsInstead(ClientSettings settings, Failure failure) {
        if (settings.encrypts() || !(failure instanceof Failure.TimedOut)) {
            return failure;
        }
        Outcome trial = Tls.ofThisMachine().handshake(network, settings.servers());
        boolean tls =
                switch (trial) {
                    case Outcome.Passed _ -> true;
                    case Outcome.Failed(var why) -> why.because().contains("certificate");
                    case Outcome.NotNeeded _, Outcome.NotSeen _, Outcome.NotRun _ -> false;
                };
        String secured = settings.protocol().replace("PLAINTEXT", "SSL");
        return tls
                ? new Failure.Unreachable(
                        resolved.connection(), "The port speaks TLS; choose " + secured)
                : failure;
    }

    private Outcome askWhatIsAllowed() {
        if (cluster.get().mayBeDescribed()) {
            return new Outcome.Passed("May describe the cluster");
        }
        int topics = cluster.get().countTopics();
        if (topics > 0) {
            return new Outcome.Passed(
                    "May see " + counted(topics, "topic") + ", but not describe the cluster");
        }
        return new Outcome.Failed(
                new Failure.Forbidden(
                        resolved.connection(),
                        "We may describe neither the cluster nor any topic"));
    }

    private Outcome count() {
        Cluster.Description seen = cluster.get().describe();
        return new Outcome.Passed(
                "Cluster "
                        + seen.id()
                        + ", "
                        + counted(seen.brokers(), "broker")
                        + ", "
                        + counted(cluster.get().countTopics(), "topic"));
    }

    private String protocol() {
        return resolved.find(KafkaSettings.SECURITY_PROTOCOL)
                .orElse(KafkaSettings.DEFAULT_PROTOCOL);
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    @Override
    public void close() {
        closing.run();
    }
}
