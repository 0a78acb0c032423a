package dev.lakewarden.connectors.kafka;

import dev.lakewarden.governance.connections.ProviderDescription;
import dev.lakewarden.governance.connections.Setting;
import dev.lakewarden.governance.connections.SettingType;
import dev.lakewarden.governance.connections.SystemKind;

import java.util.List;

/** The settings of a Kafka connection. Kafka's own properties are code; these are data. */
final class KafkaSettings {
    static final String BOOTSTRAP_SERVERS = "bootstrap-servers";
    static final String SECURITY_PROTOCOL = "security-protocol";
    static final String SASL_MECHANISM = "sasl-mechanism";
    static final String USERNAME = "username";
    static final String PASSWORD = "password";
    static final String TRUSTSTORE = "truststore";
    static final String TRUSTSTORE_PASSWORD = "truststore-password";
    static final String TRUSTSTORE_TYPE = "truststore-type";
    static final String CLIENT_ID = "client-id";

    static final String DEFAULT_PROTOCOL = "PLAINTEXT";
    static final String DEFAULT_MECHANISM = "SCRAM-SHA-512";
    static final String DEFAULT_TRUSTSTORE_TYPE = "JKS";
    static final String DEFAULT_CLIENT_ID = "lakewarden";

    static final ProviderDescription DESCRIPTION =
            new ProviderDescription(
                    "kafka",
                    "Kafka",
                    SystemKind.STREAMS,
                    "A Kafka cluster of version 2.1 or later, through any of its brokers.",
                    List.of(
                            Setting.required(
                                    BOOTSTRAP_SERVERS,
                                    "Bootstrap servers",
                                    new SettingType.HostPorts(),
                                    "kafka-1.example.org:9092,kafka-2.example.org:9092",
                                    "Brokers to ask first; one that answers is enough."),
                            Setting.optional(
                                            SECURITY_PROTOCOL,
                                            "Security protocol",
                                            new SettingType.Choice(
                                                    List.of(
                                                            "PLAINTEXT",
                                                            "SSL",
                                                            "SASL_PLAINTEXT",
                                                            "SASL_SSL")),
                                            "SASL_SSL",
                                            "How the listener at these ports speaks: SSL encrypts,"
                                                    + " SASL signs in.")
                                    .withDefault(DEFAULT_PROTOCOL),
                            Setting.optional(
                                            SASL_MECHANISM,
                                            "SASL mechanism",
                                            new SettingType.Choice(
                                                    List.of(
                                                            "PLAIN",
                                                            "SCRAM-SHA-256",
                                                            "SCRAM-SHA-512")),
                                            "SCRAM-SHA-512",
                                            "How the user name and password are proved; only with"
                                                    + " a SASL protocol.")
                                    .withDefault(DEFAULT_MECHANISM),
                            Setting.optional(
                                    USERNAME,
                                    "User name",
                                    new SettingType.Text(),
                                    "lakewarden",
                                    "Who signs in; needed with a SASL protocol."),
                            Setting.optional(
                                    PASSWORD,
                                    "Password",
                                    new SettingType.Secret(),
                                    "env:KAFKA_PASSWORD",
                                    "The user's password; needed with a SASL protocol."),
                            Setting.optional(
                                    TRUSTSTORE,
                                    "Truststore",
                                    new SettingType.File(),
                                    "/etc/kafka/truststore.p12",
                                    "Certificates to trust; without it the ones this Java"
                                            + " trusts."),
                            Setting.optional(
                                    TRUSTSTORE_PASSWORD,
                                    "Truststore password",
                                    new SettingType.Secret(),
                                    "env:TRUSTSTORE_PASSWORD",
                                    "Opens the truststore, where it has a password."),
                            Setting.optional(
                                            TRUSTSTORE_TYPE,
                                            "Truststore type",
                                            new SettingType.Choice(List.of("JKS", "PKCS12", "PEM")),
                                            "PEM",
                                            "The truststore's format; JKS also opens a PKCS12"
                                                    + " file.")
                                    .withDefault(DEFAULT_TRUSTSTORE_TYPE),
                            Setting.optional(
                                            CLIENT_ID,
                                            "Client id",
                                            new SettingType.Text(),
                                            "lakewarden",
                                            "How this console appears in the brokers' logs and"
                                                    + " quotas.")
                                    .withDefault(DEFAULT_CLIENT_ID)));

    private KafkaSettings() {}
}
