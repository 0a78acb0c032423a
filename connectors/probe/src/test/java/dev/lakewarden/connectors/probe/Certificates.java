package dev.lakewarden.connectors.probe;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Throw-away self-signed certificates, made by the JDK's own keytool. */
public final class Certificates {
    public static final String PASSWORD = "throw-away";

    private Certificates() {}

    /** A PKCS#12 key store with one key, made out to localhost and 127.0.0.1. */
    public static Path forLocalhost(Path directory) throws IOException, InterruptedException {
        return make(
                directory.resolve("localhost.p12"),
                List.of("-ext", "san=dns:localhost,ip:127.0.0.1", "-validity", "30"));
    }

    public static Path expired(Path directory) throws IOException, InterruptedException {
        return make(
                directory.resolve("expired.p12"),
                List.of("-ext", "san=dns:localhost", "-startdate", "-20d", "-validity", "10"));
    }

    public static Path forAnotherHost(Path directory) throws IOException, InterruptedException {
        return make(
                directory.resolve("other.p12"),
                List.of("-ext", "san=dns:elsewhere.test", "-validity", "30"));
    }

    private static Path make(Path file, List<String> more)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                "server",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=localhost, O=Lakewarden tests",
                                "-storetype",
                                "PKCS12",
                                "-storepass",
                                PASSWORD,
                                "-keystore",
                                file.toString()));
        command.addAll(more);
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said =
                new String(
                        keytool.getInputStream().readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8);
        if (keytool.waitFor() != 0) {
            throw new IOException("keytool: " + said);
        }
        return file;
    }

    public static KeyStore load(Path file) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }

    /** A key store that trusts the certificates in the other and holds no key. */
    public static KeyStore trusting(Path file) throws IOException, GeneralSecurityException {
        KeyStore trust = KeyStore.getInstance("PKCS12");
        trust.load(null, null);
        trust.setCertificateEntry("server", load(file).getCertificate("server"));
        return trust;
    }

    public static SSLContext serverContext(Path file) throws IOException, GeneralSecurityException {
        KeyManagerFactory keys =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(load(file), PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }
}
