package dev.lakewarden.connectors.exchange;

import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.exchange.ConnectionReader;
import dev.lakewarden.governance.exchange.FoundConnections;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;

/**
 * Kafka's {@code client.properties}. They are code: they name classes to load, files to read and
 * addresses to ask. Only a list of harmless keys is taken over; the rest is named with the reason.
 */
final class KafkaProperties implements ConnectionReader {
    private static final String JAAS = "sasl.jaas.config";
    private static final String MECHANISM = "sasl.mechanism";

    private static final Map<String, String> PLAIN =
            Map.of(
                    "bootstrap.servers", "bootstrap-servers",
                    "security.protocol", "security-protocol",
                    "ssl.truststore.location", "truststore",
                    "ssl.truststore.type", "truststore-type",
                    "client.id", "client-id");

    private static final Pattern LOADS_A_CLASS =
            Pattern.compile(
                    ".*(\\.class|\\.classes|\\.class\\.name|interceptor.*|\\.reporters|serializer"
                            + "|\\.callback\\.handler.*|config\\.providers.*|security\\.providers"
                            + "|assignment\\.strategy)");
    private static final Pattern OAUTH_REACH =
            Pattern.compile("sasl\\.oauthbearer\\..*(url|uri|file|endpoint).*");
    private static final Pattern CLIENT_CERTIFICATE =
            Pattern.compile("ssl\\.(keystore|key)\\..*|ssl\\.truststore\\.certificates");

    @Override
    public String id() {
        return "kafka";
    }

    @Override
    public String title() {
        return "Kafka client.properties";
    }

    @Override
    public String usualPlace() {
        return "client.properties";
    }

    @Override
    public FoundConnections read(String fileName, String text, Environment environment) {
        SortedMap<String, String> properties = PropertiesText.parse(fileName, text);
        if (!properties.containsKey("bootstrap.servers")) {
            throw new ConnectorException(
                    new Failure.Invalid(
                            fileName, "It has no bootstrap.servers, so it names no cluster."));
        }
        Reading reading = new Reading(environment);
        Reading.Draft draft = reading.draft(fileName, ConnectionNames.ofFile(fileName), "kafka");
        properties.forEach((key, value) -> take(key, value, draft, reading));
        if (signsIn(properties, draft, reading)) {
            draft.done();
        }
        return reading.result();
    }

    private static void take(String key, String value, Reading.Draft draft, Reading reading) {
        String setting = PLAIN.get(key);
        if (setting != null) {
            draft.plain(setting, key, value);
        } else if (key.equals("ssl.truststore.password")) {
            draft.secret("truststore-password", key, value);
        } else if (!key.equals(JAAS) && !key.equals(MECHANISM)) {
            leave(key, value, reading);
        }
    }

    private static void leave(String key, String value, Reading reading) {
        if (OAUTH_REACH.matcher(key).matches()) {
            reading.refuse(
                    key,
                    "It names an address or a file for tokens: a file from a stranger could read"
                            + " this machine or its network that way (CVE-2025-27817).");
        } else if (LOADS_A_CLASS.matcher(key).matches()) {
            reading.refuse(key, "It names a class that Kafka would load and run.");
        } else if (key.equals("ssl.endpoint.identification.algorithm")) {
            if (value.equalsIgnoreCase("https")) {
                reading.ignore(key, "A broker's certificate is always checked against its name.");
            } else {
                reading.refuse(key, "It switches off that a broker's certificate is for its name.");
            }
        } else if (CLIENT_CERTIFICATE.matcher(key).matches()) {
            reading.notSupported(key, "This version does not sign in with certificates.");
        } else if (key.startsWith("sasl.")) {
            reading.notSupported(key, "This version does not know this part of signing in.");
        } else {
            reading.ignore(key, "It is of no meaning for a console.");
        }
    }

    /** Whether the connection can sign in as the file says; if not, that was left out by name. */
    private static boolean signsIn(
            SortedMap<String, String> properties, Reading.Draft draft, Reading reading) {
        String jaas = properties.getOrDefault(JAAS, "");
        String mechanism = properties.getOrDefault(MECHANISM, "");
        if (jaas.isEmpty()) {
            draft.plain("sasl-mechanism", MECHANISM, mechanism);
            return true;
        }
        Optional<JaasLine> line = JaasLine.parse(jaas);
        if (line.isEmpty()) {
            reading.refuse(JAAS, "It is not one login module with its options.");
            return false;
        }
        return switch (KafkaSignIn.of(line.get(), mechanism)) {
            case KafkaSignIn.UserAndPassword(var sasl, var username, var password) -> {
                draft.plain("sasl-mechanism", MECHANISM, sasl);
                draft.plain("username", JAAS + " username", username);
                draft.secret("password", JAAS + " password", password);
                yield true;
            }
            case KafkaSignIn.NotSupported(var why) -> {
                reading.notSupported(JAAS, why);
                yield false;
            }
            case KafkaSignIn.Refused(var why) -> {
                reading.refuse(JAAS, why);
                yield false;
            }
        };
    }
}
