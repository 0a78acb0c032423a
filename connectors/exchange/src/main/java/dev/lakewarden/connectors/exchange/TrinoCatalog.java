package dev.lakewarden.connectors.exchange;

import dev.lakewarden.connectors.exchange.CatalogDrafts.Property;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.exchange.ConnectionReader;
import dev.lakewarden.governance.exchange.FoundConnections;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A catalog of Trino: {@code etc/catalog/NAME.properties}. */
final class TrinoCatalog implements ConnectionReader {
    private static final Map<String, String> REST =
            Map.of(
                    "iceberg.rest-catalog.uri", "uri",
                    "iceberg.rest-catalog.warehouse", "warehouse",
                    "iceberg.rest-catalog.prefix", "prefix",
                    "iceberg.rest-catalog.oauth2.token", "token",
                    "iceberg.rest-catalog.oauth2.credential", "credential",
                    "iceberg.rest-catalog.oauth2.scope", "scope",
                    "iceberg.rest-catalog.oauth2.server-uri", "oauth2-server-uri",
                    "iceberg.rest-catalog.security", "auth");
    private static final Map<String, String> JDBC =
            Map.of(
                    "iceberg.jdbc-catalog.connection-url", "uri",
                    "iceberg.jdbc-catalog.connection-user", "jdbc.user",
                    "iceberg.jdbc-catalog.connection-password", "jdbc.password",
                    "iceberg.jdbc-catalog.default-warehouse-dir", "warehouse");
    private static final Map<String, String> KAFKA =
            Map.of(
                    "kafka.nodes", "bootstrap-servers",
                    "kafka.security-protocol", "security-protocol",
                    "kafka.ssl.truststore.location", "truststore",
                    "kafka.ssl.truststore.type", "truststore-type");

    @Override
    public String id() {
        return "trino";
    }

    @Override
    public String title() {
        return "Trino catalog";
    }

    @Override
    public String usualPlace() {
        return "etc/catalog/NAME.properties";
    }

    @Override
    public FoundConnections read(String fileName, String text, Environment environment) {
        SortedMap<String, String> properties = PropertiesText.parse(fileName, text);
        String connector = properties.remove("connector.name");
        if (connector == null) {
            throw new ConnectorException(
                    new Failure.Invalid(
                            fileName, "It has no connector.name, so it is no catalog."));
        }
        Reading reading = new Reading(environment);
        switch (connector) {
            case "iceberg" -> iceberg(fileName, properties, reading);
            case "kafka" -> kafka(fileName, properties, reading);
            default ->
                    reading.notSupported(
                            fileName,
                            "Its connector is neither iceberg nor kafka; this version connects only"
                                    + " those.");
        }
        return reading.result();
    }

    private static void iceberg(
            String fileName, SortedMap<String, String> properties, Reading reading) {
        String name = ConnectionNames.ofFile(fileName);
        String type = properties.remove("iceberg.catalog.type");
        CatalogDrafts drafts = new CatalogDrafts(reading);
        switch (type == null ? "hive_metastore" : type.toLowerCase(Locale.ROOT)) {
            case "rest" -> {
                SortedMap<String, Property> rest = renamed(properties, REST);
                refuseOtherSecurity(fileName, rest, reading);
                drafts.rest(fileName, name, rest);
            }
            case "jdbc" -> {
                String catalog = properties.remove("iceberg.jdbc-catalog.catalog-name");
                drafts.jdbc(
                        fileName,
                        name,
                        catalog == null ? name : catalog,
                        renamed(properties, JDBC));
            }
            default ->
                    reading.notSupported(
                            fileName,
                            "This version does not connect this kind of Iceberg catalog yet.");
        }
    }

    /** {@code NONE} and {@code OAUTH2} follow from the secrets that are there. */
    private static void refuseOtherSecurity(
            String fileName, SortedMap<String, Property> rest, Reading reading) {
        Property security = rest.remove("auth");
        if (security != null && !security.value().matches("(?i)none|oauth2")) {
            reading.notSupported(
                    fileName + ": " + security.foreignKey(),
                    "This version does not sign in like that.");
        }
    }

    private static SortedMap<String, Property> renamed(
            SortedMap<String, String> properties, Map<String, String> names) {
        SortedMap<String, Property> renamed = new TreeMap<>();
        properties.forEach(
                (key, value) ->
                        renamed.put(names.getOrDefault(key, key), new Property(key, value)));
        return renamed;
    }

    private static void kafka(
            String fileName, SortedMap<String, String> properties, Reading reading) {
        if (!properties.containsKey("kafka.nodes")) {
            reading.notSupported(fileName, "It has no kafka.nodes, so it names no cluster.");
            return;
        }
        Reading.Draft draft = reading.draft(fileName, ConnectionNames.ofFile(fileName), "kafka");
        properties.forEach(
                (key, value) -> {
                    String setting = KAFKA.get(key);
                    if (setting != null) {
                        draft.plain(setting, key, value);
                    } else if (key.equals("kafka.ssl.truststore.password")) {
                        draft.secret("truststore-password", key, value);
                    } else {
                        leaveKafka(fileName, key, reading);
                    }
                });
        draft.done();
    }

    private static void leaveKafka(String fileName, String key, Reading reading) {
        String what = fileName + ": " + key;
        if (key.equals("kafka.config.resources")) {
            reading.refuse(
                    what,
                    "It names further files of Kafka properties, which are code; import them by"
                            + " themselves with --from kafka.");
        } else if (key.startsWith("kafka.ssl.keystore") || key.startsWith("kafka.ssl.key.")) {
            reading.notSupported(what, "This version does not sign in with certificates.");
        } else {
            reading.ignore(what, "It is of no meaning for a console.");
        }
    }
}
