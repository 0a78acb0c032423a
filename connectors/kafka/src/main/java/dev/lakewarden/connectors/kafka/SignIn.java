package dev.lakewarden.connectors.kafka;

import static dev.lakewarden.connectors.kafka.KafkaSettings.PASSWORD;
import static dev.lakewarden.connectors.kafka.KafkaSettings.SASL_MECHANISM;
import static dev.lakewarden.connectors.kafka.KafkaSettings.USERNAME;

import dev.lakewarden.governance.connections.ResolvedSettings;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import org.apache.kafka.common.security.plain.PlainLoginModule;
import org.apache.kafka.common.security.scram.ScramLoginModule;

/**
 * Who signs in. Kafka takes that as a line of JAAS configuration, a small language that can name
 * any class to load; the line is written here and never read from anywhere.
 */
record SignIn(String mechanism, String username, String password) {
    private static final String PLAIN = "PLAIN";

    static SignIn of(ResolvedSettings settings) {
        return new SignIn(
                settings.find(SASL_MECHANISM).orElse(KafkaSettings.DEFAULT_MECHANISM),
                load(settings, USERNAME, "user name"),
                load(settings, PASSWORD, "password"));
    }

    private static String load(ResolvedSettings settings, String key, String title) {
        return settings.find(key)
                .filter(value -> !value.isEmpty())
                .orElseThrow(
                        () ->
                                new ConnectorException(
                                        new Failure.Invalid(
                                                settings.connection(),
                                                "A SASL protocol needs a " + title)));
    }

    /** The value of {@code sasl.jaas.config}. */
    String jaas() {
        Class<?> module = mechanism.equals(PLAIN) ? PlainLoginModule.class : ScramLoginModule.class;
        return module.getName()
                + " required username="
                + quoted(username)
                + " password="
                + quoted(password)
                + ";";
    }

    /**
     * As Kafka's parser reads it back, a {@link java.io.StreamTokenizer}: a line end would close
     * the string, and a backslash starts an escape.
     */
    static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + "\"";
    }

    /** Without the password. */
    @Override
    public String toString() {
        return username + ", " + mechanism;
    }
}
