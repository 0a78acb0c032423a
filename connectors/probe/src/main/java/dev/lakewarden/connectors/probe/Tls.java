package dev.lakewarden.connectors.probe;

import dev.lakewarden.governance.connections.TestStep.Outcome;
import dev.lakewarden.governance.failure.Failure;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * The TLS stage of a connection test: a real handshake, with the certificate named whether it is
 * accepted or not.
 */
public final class Tls {
    /** Whether the certificate must be made out to the host that was asked. */
    public enum HostNames {
        CHECKED,
        IGNORED
    }

    private final X509ExtendedTrustManager trust;
    private final List<KeyManager> identity;
    private final HostNames hostNames;

    public Tls(X509ExtendedTrustManager trust, List<KeyManager> identity, HostNames hostNames) {
        this.trust = trust;
        this.identity = List.copyOf(identity);
        this.hostNames = hostNames;
    }

    /** Trusts what this Java trusts, shows no certificate of its own, checks host names. */
    public static Tls ofThisMachine() {
        return new Tls(trustManager(Optional.empty()), List.of(), HostNames.CHECKED);
    }

    /** Trusts what the key store holds and nothing else. */
    public static Tls trusting(KeyStore store, List<KeyManager> identity, HostNames hostNames) {
        return new Tls(trustManager(Optional.of(store)), identity, hostNames);
    }

    /** Shakes hands with the first endpoint that answers. */
    public Outcome handshake(Network network, List<Endpoint> endpoints) {
        Outcome last = new Outcome.NotNeeded("No endpoint");
        for (Endpoint endpoint : endpoints) {
            last = handshake(network, endpoint);
            if (last instanceof Outcome.Passed) {
                return last;
            }
        }
        return last;
    }

    private Outcome handshake(Network network, Endpoint endpoint) {
        SeenChain seen = new SeenChain(trust);
        try (Socket plain = network.open(endpoint);
                SSLSocket socket = over(plain, endpoint, seen)) {
            socket.setSoTimeout(Math.toIntExact(network.limit().toMillis()));
            socket.startHandshake();
            String protocol = socket.getSession().getProtocol().replace("TLSv", "TLS ");
            return new Outcome.Passed(
                    protocol + ", " + seen.leaf().map(Tls::words).orElse("no certificate"));
        } catch (SSLException e) {
            return new Outcome.Failed(
                    new Failure.Unreachable(network.subject(), because(endpoint, seen, e)));
        } catch (SocketTimeoutException e) {
            return new Outcome.Failed(network.failureOf(endpoint, e));
        } catch (IOException e) {
            String because = endpoint + " broke off while TLS was being agreed";
            return new Outcome.Failed(new Failure.Unreachable(network.subject(), because));
        }
    }

    private SSLSocket over(Socket plain, Endpoint endpoint, SeenChain seen) throws IOException {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(identity.toArray(KeyManager[]::new), new TrustManager[] {seen}, null);
            SSLSocket socket =
                    (SSLSocket)
                            context.getSocketFactory()
                                    .createSocket(plain, endpoint.host(), endpoint.port(), true);
            if (hostNames == HostNames.CHECKED) {
                SSLParameters parameters = socket.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                socket.setSSLParameters(parameters);
            }
            return socket;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no TLS", e);
        }
    }

    private static String because(Endpoint endpoint, SeenChain seen, SSLException e) {
        Optional<X509Certificate> leaf = seen.leaf();
        if (leaf.isPresent()) {
            return whyRefused(endpoint, leaf.get(), e);
        }
        return says(e, "Unsupported or unrecognized")
                ? endpoint + " answers, but does not speak TLS"
                : "TLS could not be agreed with "
                        + endpoint
                        + "; it may want another version or a"
                        + " client certificate";
    }

    private static String whyRefused(Endpoint endpoint, X509Certificate leaf, SSLException e) {
        Instant now = Instant.now();
        if (now.isAfter(leaf.getNotAfter().toInstant())) {
            return "The certificate of " + endpoint + " has expired: " + words(leaf);
        }
        if (now.isBefore(leaf.getNotBefore().toInstant())) {
            return "The certificate of " + endpoint + " is not valid yet: " + words(leaf);
        }
        if (says(e, "No subject alternative") || says(e, "No name matching")) {
            return "The certificate is not made out to " + endpoint.host() + ": " + words(leaf);
        }
        return "The certificate of " + endpoint + " is not trusted here: " + words(leaf);
    }

    private static boolean says(Throwable e, String part) {
        return Stream.<Throwable>iterate(e, at -> at != null, Throwable::getCause)
                .map(Throwable::getMessage)
                .anyMatch(message -> message != null && message.contains(part));
    }

    private static String words(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().getName()
                + ", issued by "
                + (certificate
                                .getIssuerX500Principal()
                                .equals(certificate.getSubjectX500Principal())
                        ? "itself"
                        : certificate.getIssuerX500Principal().getName())
                + ", valid until "
                + certificate.getNotAfter().toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static X509ExtendedTrustManager trustManager(Optional<KeyStore> store) {
        try {
            TrustManagerFactory factory =
                    TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            // Null asks for the certificates this Java came with.
            factory.init(store.orElse(null));
            return Stream.of(factory.getTrustManagers())
                    .filter(X509ExtendedTrustManager.class::isInstance)
                    .map(X509ExtendedTrustManager.class::cast)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No X.509 trust manager"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no certificates to trust", e);
        }
    }
}
