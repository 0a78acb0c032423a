package dev.lakewarden.connectors.s3;

import dev.lakewarden.connectors.probe.Endpoint;
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

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The steps of testing a connection to a store; every one of them only reads.
 *
 * <p>S3 signs every request, so one answer shows three things: whether the signature is accepted,
 * whether the request is allowed, and what is there. It is asked for once.
 */
final class StoreProbe {
    private sealed interface Answer {
        record Seen(String words) implements Answer {}

        record Refused(Failure failure) implements Answer {}
    }

    private final ResolvedSettings settings;
    private final Function<ResolvedSettings, Identity> identities;
    private final Duration patience;
    private final Network network;
    private Answer answer;

    StoreProbe(
            ResolvedSettings settings,
            Function<ResolvedSettings, Identity> identities,
            Duration patience) {
        this.settings = settings;
        this.identities = identities;
        this.patience = patience;
        this.network = new Network(settings.connection(), patience);
        this.answer =
                new Answer.Refused(new Failure.Defect(settings.connection(), "Nothing was asked"));
    }

    TestReport run(Instant at, Consumer<TestStep> progress) {
        return new StagedTest(at, progress)
                .stage(TestStage.RESOLVE, () -> network.resolve(endpoints()))
                .stage(TestStage.CONNECT, () -> network.connect(endpoints()))
                .stage(TestStage.TLS, this::agreeOnTls)
                .stage(TestStage.AUTHENTICATE, this::signIn)
                .stage(TestStage.AUTHORISE, this::askWhatIsAllowed)
                .stage(TestStage.ANSWER, this::tell)
                .report();
    }

    private Outcome agreeOnTls() {
        return "http".equalsIgnoreCase(endpoint().getScheme())
                ? new Outcome.NotNeeded("http does not encrypt")
                : Tls.ofThisMachine().handshake(network, endpoints());
    }

    private Outcome signIn() {
        Identity identity = identities.apply(settings);
        answer = ask(identity);
        return switch (answer) {
            case Answer.Seen _ -> new Outcome.Passed(identity.words() + " is accepted");
            case Answer.Refused(Failure.Forbidden _), Answer.Refused(Failure.Missing _) ->
                    new Outcome.Passed(identity.words() + " is accepted");
            case Answer.Refused(Failure.Unsupported _) ->
                    new Outcome.NotSeen("No answer that tells whether we are let in");
            case Answer.Refused(var failure) -> new Outcome.Failed(failure);
        };
    }

    private Answer ask(Identity identity) {
        try (Store store = Store.open(settings, identity, patience)) {
            return new Answer.Seen(store.look());
        } catch (ConnectorException e) {
            return new Answer.Refused(e.failure());
        }
    }

    private Outcome askWhatIsAllowed() {
        return switch (answer) {
            case Answer.Seen _ -> new Outcome.Passed("May list " + what());
            case Answer.Refused(Failure.Forbidden failure) -> new Outcome.Failed(failure);
            case Answer.Refused _ -> new Outcome.NotSeen("No answer that tells what we may do");
        };
    }

    private Outcome tell() {
        return switch (answer) {
            case Answer.Seen(var words) -> new Outcome.Passed(words);
            case Answer.Refused(var failure) -> new Outcome.Failed(failure);
        };
    }

    private String what() {
        return settings.find(S3Settings.BUCKET).map(name -> "bucket " + name).orElse("buckets");
    }

    private URI endpoint() {
        return Store.endpoint(settings)
                .orElseGet(
                        () ->
                                URI.create(
                                        "https://s3."
                                                + identities.apply(settings).region()
                                                + ".amazonaws.com"));
    }

    private List<Endpoint> endpoints() {
        return List.of(
                Endpoint.find(endpoint())
                        .orElseThrow(
                                () ->
                                        new ConnectorException(
                                                new Failure.Invalid(
                                                        settings.connection(),
                                                        "The endpoint names no host"))));
    }
}
