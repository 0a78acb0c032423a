package dev.lakewarden.connectors.kafka;

import static dev.lakewarden.connectors.kafka.KafkaSettings.BOOTSTRAP_SERVERS;
import static dev.lakewarden.connectors.kafka.KafkaSettings.CLIENT_ID;
import static dev.lakewarden.connectors.kafka.KafkaSettings.SECURITY_PROTOCOL;

import dev.lakewarden.connectors.probe.Endpoint;
import dev.lakewarden.governance.connections.ResolvedSettings;

import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.config.SaslConfigs;
import org.apache.kafka.common.config.SslConfigs;
import org.apache.kafka.common.config.types.Password;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One connection's settings, as Kafka's client wants them; nothing but these reaches it.
 *
 * @param patience how long one call may take, with all its attempts
 */
record ClientSettings(
        List<Endpoint> servers,
        String protocol,
        Optional<SignIn> signIn,
        Optional<Truststore> truststore,
        String clientId,
        Duration patience) {
    /** Between two attempts to reach a broker; the client's own 50 ms only fill its log. */
    private static final Duration BACKOFF = Duration.ofMillis(250);

    /**
     * @throws dev.lakewarden.governance.failure.ConnectorException with {@code Invalid} if settings
     *     that need each other are not there together
     */
    static ClientSettings of(ResolvedSettings settings, Duration patience) {
        String protocol = settings.find(SECURITY_PROTOCOL).orElse(KafkaSettings.DEFAULT_PROTOCOL);
        boolean signsIn = protocol.startsWith("SASL_");
        return new ClientSettings(
                servers(settings),
                protocol,
                signsIn ? Optional.of(SignIn.of(settings)) : Optional.empty(),
                protocol.endsWith("SSL") ? Truststore.find(settings) : Optional.empty(),
                settings.find(CLIENT_ID).orElse(KafkaSettings.DEFAULT_CLIENT_ID),
                patience);
    }

    static List<Endpoint> servers(ResolvedSettings settings) {
        return Stream.of(settings.load(BOOTSTRAP_SERVERS).split(","))
                .map(String::strip)
                .filter(server -> !server.isEmpty())
                .map(Endpoint::of)
                .toList();
    }

    boolean encrypts() {
        return protocol.endsWith("SSL");
    }

    Map<String, Object> forAdmin() {
        Map<String, Object> all = new HashMap<>();
        all.put(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                servers.stream().map(Endpoint::toString).toList());
        all.put(AdminClientConfig.CLIENT_ID_CONFIG, clientId);
        all.put(CommonClientConfigs.SECURITY_PROTOCOL_CONFIG, protocol);
        all.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) patience.toMillis());
        all.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) patience.toMillis());
        all.put(AdminClientConfig.SOCKET_CONNECTION_SETUP_TIMEOUT_MS_CONFIG, patience.toMillis());
        all.put(AdminClientConfig.RECONNECT_BACKOFF_MS_CONFIG, BACKOFF.toMillis());
        // What a console asks is nobody's business but the cluster's.
        all.put(AdminClientConfig.ENABLE_METRICS_PUSH_CONFIG, false);
        signIn.ifPresent(
                who -> {
                    all.put(SaslConfigs.SASL_MECHANISM, who.mechanism());
                    all.put(SaslConfigs.SASL_JAAS_CONFIG, new Password(who.jaas()));
                });
        truststore.ifPresent(trusted -> addTo(all, trusted));
        return all;
    }

    private static void addTo(Map<String, Object> all, Truststore trusted) {
        all.put(SslConfigs.SSL_TRUSTSTORE_LOCATION_CONFIG, trusted.file().toString());
        all.put(SslConfigs.SSL_TRUSTSTORE_TYPE_CONFIG, trusted.type());
        if (!trusted.isPem()) {
            trusted.password()
                    .ifPresent(
                            password ->
                                    all.put(
                                            SslConfigs.SSL_TRUSTSTORE_PASSWORD_CONFIG,
                                            new Password(password)));
        }
    }
}
