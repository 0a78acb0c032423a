package dev.lakewarden.connectors.iceberg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.connectors.probe.TimeLimit;
import dev.lakewarden.governance.connections.ConnectionProvider;
import dev.lakewarden.governance.connections.ConnectionProviderContract;
import dev.lakewarden.governance.connections.ResolvedSettings;
import dev.lakewarden.governance.connections.TestReport;
import dev.lakewarden.governance.connections.TestStage;
import dev.lakewarden.governance.connections.TestStep;
import dev.lakewarden.governance.failure.Failure;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class IcebergRestProviderIT extends ConnectionProviderContract {
    private Optional<Lake> lake = Optional.empty();
    private Optional<RestServer> server = Optional.empty();

    @BeforeEach
    void start(@TempDir Path home, @TempDir Path keys) throws Exception {
        Lake created = new Lake(home);
        created.createNamespace("sales");
        lake = Optional.of(created);
        server = Optional.of(new RestServer(created.catalog(), keys));
    }

    @AfterEach
    void stop() throws Exception {
        server().stop();
        lake.orElseThrow().close();
    }

    private RestServer server() {
        return server.orElseThrow();
    }

    @Override
    protected ConnectionProvider provider() {
        return new IcebergRestProvider(TimeLimit.ofSeconds(5), InstantSource.system());
    }

    @Override
    protected Map<String, String> working() {
        return Map.of(
                "uri",
                server().uri(),
                "auth",
                "oauth2",
                "credential",
                RestFront.CREDENTIAL,
                "oauth2-uri",
                server().uri() + "/tokens");
    }

    private Map<String, String> bearer(String uri, String token) {
        return Map.of("uri", uri, "auth", "bearer", "token", token);
    }

    private Map<String, String> wrongCredential() {
        Map<String, String> settings = new HashMap<>(working());
        settings.put("credential", "lake-reader:wrong-secret-0815");
        return settings;
    }

    @Override
    protected List<Broken> broken() {
        String right = RestFront.TOKEN;
        return List.of(
                new Broken(
                        "a host that is not there",
                        bearer("http://no-such-host.invalid", right),
                        TestStage.RESOLVE,
                        Failure.Unreachable.class),
                new Broken(
                        "a port where nothing listens",
                        bearer("http://localhost:1", right),
                        TestStage.CONNECT,
                        Failure.Unreachable.class),
                new Broken(
                        "a certificate that nobody vouches for",
                        bearer(server().tlsUri(), right),
                        TestStage.TLS,
                        Failure.Unreachable.class),
                new Broken(
                        "no token",
                        Map.of("uri", server().uri()),
                        TestStage.AUTHENTICATE,
                        Failure.Unauthenticated.class),
                new Broken(
                        "a wrong token",
                        bearer(server().uri(), "wrong-token-0815"),
                        TestStage.AUTHENTICATE,
                        Failure.Unauthenticated.class),
                new Broken(
                        "a wrong client secret",
                        wrongCredential(),
                        TestStage.AUTHENTICATE,
                        Failure.Unauthenticated.class),
                new Broken(
                        "a catalog that forbids listing",
                        bearer(server().uri() + "/forbidden", right),
                        TestStage.AUTHORISE,
                        Failure.Forbidden.class),
                new Broken(
                        "a catalog that asks for fewer requests",
                        bearer(server().uri() + "/throttled", right),
                        TestStage.ANSWER,
                        Failure.Throttled.class),
                new Broken(
                        "a shop's web page",
                        bearer(server().uri() + "/garbage", right),
                        TestStage.ANSWER,
                        Failure.Corrupt.class),
                new Broken(
                        "a web server without a catalog",
                        bearer(server().uri() + "/absent", right),
                        TestStage.ANSWER,
                        Failure.Corrupt.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/garbage", "/absent", "/throttled"})
    void whatDoesNotAnswerAsACatalogHasAcceptedNobody(String path) {
        TestReport report =
                provider()
                        .test(
                                new ResolvedSettings(
                                        "shop", bearer(server().uri() + path, RestFront.TOKEN)),
                                _ -> {});
        assertThat(report.steps())
                .filteredOn(step -> step.stage().compareTo(TestStage.AUTHENTICATE) >= 0)
                .noneMatch(step -> step.outcome() instanceof TestStep.Outcome.Passed)
                .filteredOn(step -> step.outcome() instanceof TestStep.Outcome.NotSeen)
                .hasSize(2);
    }

    @Test
    void aServerThatIsTooSlowIsTimedOutInWords() {
        IcebergRestProvider impatient =
                new IcebergRestProvider(TimeLimit.ofSeconds(1), InstantSource.system());
        TestReport report =
                impatient.test(
                        new ResolvedSettings(
                                "shop", bearer(server().uri() + "/slow", "t".repeat(9))),
                        _ -> {});
        assertThat(report.failure())
                .containsInstanceOf(Failure.TimedOut.class)
                .map(Failure::because)
                .hasValueSatisfying(words -> assertThat(words).containsIgnoringCase("no"));
    }

    @Test
    void aServerThatSaysNothingDidNotRefuseASignInThatThereIsNot() {
        TestReport report =
                new IcebergRestProvider(TimeLimit.ofSeconds(1), InstantSource.system())
                        .test(
                                new ResolvedSettings(
                                        "shop", Map.of("uri", server().uri() + "/slow")),
                                _ -> {});
        assertThat(report.steps())
                .filteredOn(step -> step.outcome() instanceof TestStep.Outcome.Failed)
                .singleElement()
                .satisfies(
                        step -> {
                            assertThat(step.stage()).isEqualTo(TestStage.ANSWER);
                            assertThat(step.took()).isGreaterThan(Duration.ofMillis(500));
                        });
        assertThat(report.failure()).containsInstanceOf(Failure.TimedOut.class);
    }

    @Test
    void anUntrustedCertificateIsNamed() {
        TestReport report =
                provider()
                        .test(
                                new ResolvedSettings(
                                        "shop", bearer(server().tlsUri(), RestFront.TOKEN)),
                                _ -> {});
        assertThat(report.failure().map(Failure::because))
                .hasValueSatisfying(
                        words ->
                                assertThat(words)
                                        .contains("not trusted here: CN=localhost", "valid until"));
    }
}
