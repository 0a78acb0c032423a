package dev.lakewarden.connectors.probe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.connections.TestStep.Outcome;
import dev.lakewarden.governance.failure.Failure;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;

class NetworkTest {
    private final Network network = new Network("lake", Duration.ofSeconds(5));

    @Test
    void aNameIsResolvedAndItsAddressesAreTold() {
        assertThat(network.resolve(List.of(Endpoint.of("localhost:80"))))
                .isInstanceOfSatisfying(
                        Outcome.Passed.class,
                        passed -> assertThat(passed.detail()).startsWith("localhost is "));
    }

    @Test
    void anUnknownNameIsSaid() {
        assertThat(network.resolve(List.of(Endpoint.of("no-such-host.invalid:80"))))
                .isEqualTo(
                        new Outcome.Failed(
                                new Failure.Unreachable(
                                        "lake", "There is no host named no-such-host.invalid")));
    }

    @Test
    void aListeningPortAcceptsAndAClosedOneIsSaid() throws IOException {
        Endpoint closed;
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = new Endpoint("127.0.0.1", server.getLocalPort());
            assertThat(network.connect(List.of(closed))).isInstanceOf(Outcome.Passed.class);
        }
        assertThat(network.connect(List.of(closed)))
                .isEqualTo(
                        new Outcome.Failed(
                                new Failure.Unreachable(
                                        "lake", "Nothing accepts connections at " + closed)));
    }

    @Test
    void oneEndpointThatWorksIsEnoughAndTheOthersAreNamed() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Endpoint open = new Endpoint("127.0.0.1", server.getLocalPort());
            Endpoint gone = Endpoint.of("no-such-host.invalid:9092");
            assertThat(network.connect(List.of(gone, open)))
                    .isInstanceOfSatisfying(
                            Outcome.Passed.class,
                            passed ->
                                    assertThat(passed.detail())
                                            .contains(open.toString(), "no-such-host.invalid"));
        }
    }

    @Test
    void anEndpointIsReadFromAUriWithTheUsualPorts() {
        assertThat(Endpoint.find(URI.create("https://lake.test/api")))
                .contains(new Endpoint("lake.test", 443));
        assertThat(Endpoint.find(URI.create("http://[::1]:8181/")))
                .contains(new Endpoint("::1", 8181));
        assertThat(Endpoint.find(URI.create("file:///tmp/lake"))).isEmpty();
        assertThat(Endpoint.of("[::1]:9092").toString()).isEqualTo("[::1]:9092");
    }
}
