package dev.lakewarden.connectors.kafka;

import static dev.lakewarden.connectors.kafka.KafkaSettings.TRUSTSTORE;
import static dev.lakewarden.connectors.kafka.KafkaSettings.TRUSTSTORE_PASSWORD;
import static dev.lakewarden.connectors.kafka.KafkaSettings.TRUSTSTORE_TYPE;

import dev.lakewarden.governance.connections.ResolvedSettings;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Optional;

/** The file of certificates to trust, in any of the three formats Kafka knows. */
record Truststore(String connection, Path file, String type, Optional<String> password) {
    private static final String PEM = "PEM";

    static Optional<Truststore> find(ResolvedSettings settings) {
        return settings.find(TRUSTSTORE)
                .filter(file -> !file.isBlank())
                .map(
                        file ->
                                new Truststore(
                                        settings.connection(),
                                        Path.of(file),
                                        settings.find(TRUSTSTORE_TYPE)
                                                .orElse(KafkaSettings.DEFAULT_TRUSTSTORE_TYPE),
                                        settings.find(TRUSTSTORE_PASSWORD)));
    }

    boolean isPem() {
        return type.equals(PEM);
    }

    /**
     * @throws ConnectorException with {@code Missing} if there is no such file, {@code Invalid} if
     *     it cannot be opened as what it is said to be
     */
    KeyStore load() {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return isPem() ? certificates(in) : keyStore(in);
        } catch (NoSuchFileException e) {
            throw failed(new Failure.Missing(connection, "There is no truststore " + file), e);
        } catch (IOException | GeneralSecurityException e) {
            boolean refused = e.getCause() instanceof UnrecoverableKeyException;
            String why =
                    refused
                            ? "The truststore's password does not open " + file
                            : file + " cannot be read as a truststore of type " + type;
            throw failed(new Failure.Invalid(connection, why), e);
        }
    }

    private KeyStore keyStore(InputStream in) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(type);
        char[] opens = password.map(String::toCharArray).orElse(null);
        store.load(in, opens);
        return store;
    }

    private static KeyStore certificates(InputStream in)
            throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        int number = 0;
        for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
            store.setCertificateEntry("trusted-" + number++, one);
        }
        if (number == 0) {
            throw new GeneralSecurityException("No certificate");
        }
        return store;
    }

    private static ConnectorException failed(Failure failure, Exception cause) {
        return new ConnectorException(failure, cause);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return file + " (" + type + ")";
    }
}
