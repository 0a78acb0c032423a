package dev.lakewarden.connectors.probe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.connections.TestStep.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import javax.net.ssl.SSLSocket;

class TlsTest {
    private final Network network = new Network("lake", Duration.ofSeconds(5));

    @Test
    void anAcceptedCertificateIsNamedWithTheProtocol(@TempDir Path directory) throws Exception {
        Path key = Certificates.forLocalhost(directory);
        Tls tls = Tls.trusting(Certificates.trusting(key), List.of(), Tls.HostNames.CHECKED);
        assertThat(shakeHands(tls, key))
                .isInstanceOfSatisfying(
                        Outcome.Passed.class,
                        passed ->
                                assertThat(passed.detail())
                                        .startsWith("TLS 1.3, CN=localhost")
                                        .contains("issued by itself", "valid until "));
    }

    @Test
    void anUntrustedCertificateIsNamed(@TempDir Path directory) throws Exception {
        assertThat(because(shakeHands(Tls.ofThisMachine(), Certificates.forLocalhost(directory))))
                .contains("is not trusted here: CN=localhost", "valid until ");
    }

    @Test
    void anExpiredCertificateIsCalledExpired(@TempDir Path directory) throws Exception {
        assertThat(because(shakeHands(Tls.ofThisMachine(), Certificates.expired(directory))))
                .contains("has expired: CN=localhost");
    }

    @Test
    void aCertificateForAnotherHostIsSaidUnlessNamesAreIgnored(@TempDir Path directory)
            throws Exception {
        Path key = Certificates.forAnotherHost(directory);
        assertThat(
                        because(
                                shakeHands(
                                        Tls.trusting(
                                                Certificates.trusting(key),
                                                List.of(),
                                                Tls.HostNames.CHECKED),
                                        key)))
                .contains("is not made out to localhost");
        assertThat(
                        shakeHands(
                                Tls.trusting(
                                        Certificates.trusting(key),
                                        List.of(),
                                        Tls.HostNames.IGNORED),
                                key))
                .isInstanceOf(Outcome.Passed.class);
    }

    @Test
    void aServerWithoutTlsIsToldApart() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            Thread.ofVirtual().start(() -> answerInPlainText(server));
            Endpoint endpoint = new Endpoint("localhost", server.getLocalPort());
            assertThat(because(Tls.ofThisMachine().handshake(network, List.of(endpoint))))
                    .contains("does not speak TLS");
        }
    }

    @Test
    void aServerThatSaysNothingIsTimedOut() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            Endpoint endpoint = new Endpoint("localhost", server.getLocalPort());
            Network impatient = new Network("lake", Duration.ofMillis(200));
            assertThat(because(Tls.ofThisMachine().handshake(impatient, List.of(endpoint))))
                    .contains("did not answer within 200 ms");
        }
    }

    private Outcome shakeHands(Tls tls, Path key) throws Exception {
        try (ServerSocket server =
                Certificates.serverContext(key)
                        .getServerSocketFactory()
                        .createServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            Thread.ofVirtual().start(() -> shakeHandsOnce(server));
            Endpoint endpoint = new Endpoint("localhost", server.getLocalPort());
            return tls.handshake(network, List.of(endpoint));
        }
    }

    private static void shakeHandsOnce(ServerSocket server) {
        try (SSLSocket socket = (SSLSocket) server.accept()) {
            socket.startHandshake();
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        } catch (IOException e) {
            // The client refused the certificate, which is what most of these tests are about.
            assertThat(e).isNotNull();
        }
    }

    private static void answerInPlainText(ServerSocket server) {
        try (Socket socket = server.accept()) {
            socket.getOutputStream()
                    .write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            assertThat(socket.getInputStream().readAllBytes()).isNotNull();
        } catch (IOException e) {
            assertThat(e).isNotNull();
        }
    }

    private static String because(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
        return ((Outcome.Failed) outcome).failure().because();
    }
}
