package dev.lakewarden.connectors.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Turns the properties that Spark, Trino and PyIceberg give an Iceberg catalog into a connection.
 * Every one of them is either taken over or left out by name.
 */
final class CatalogDrafts {
    /** A property by the name Iceberg gives it, and the name the file gave it. */
    record Property(String foreignKey, String value) {}

    private static final Map<String, String> REST_PLAIN =
            Map.of(
                    "uri", "uri",
                    "warehouse", "warehouse",
                    "prefix", "prefix",
                    "oauth2-server-uri", "oauth2-uri",
                    "scope", "scope");
    private static final Map<String, String> JDBC_PLAIN =
            Map.of("uri", "uri", "warehouse", "warehouse", "jdbc.user", "user");

    private final Reading reading;

    CatalogDrafts(Reading reading) {
        this.reading = reading;
    }

    /** An address is what makes a catalog reachable at all; without it there is no draft. */
    void rest(String origin, String name, SortedMap<String, Property> properties) {
        if (!properties.containsKey("uri")) {
            lacksAddress(origin);
            return;
        }
        Reading.Draft draft = reading.draft(origin, name, "iceberg-rest");
        SortedMap<String, Property> rest = new TreeMap<>(properties);
        takePlain(draft, rest, REST_PLAIN);
        Optional<Property> token = Optional.ofNullable(rest.remove("token"));
        Optional<Property> credential = Optional.ofNullable(rest.remove("credential"));
        token.ifPresent(it -> draft.secret("token", it.foreignKey(), it.value()));
        credential.ifPresent(it -> draft.secret("credential", it.foreignKey(), it.value()));
        if (token.isPresent() || credential.isPresent()) {
            draft.plain("auth", "auth", credential.isPresent() ? "oauth2" : "bearer");
        }
        leaveRest(origin, rest);
        draft.done();
    }

    /**
     * @param catalogName under which the other tool's tables are in the database
     */
    void jdbc(
            String origin,
            String name,
            String catalogName,
            SortedMap<String, Property> properties) {
        Property address = properties.get("uri");
        if (address == null) {
            lacksAddress(origin);
            return;
        }
        Reading.Draft draft = reading.draft(origin, name, "iceberg-jdbc");
        SortedMap<String, Property> rest = new TreeMap<>(properties);
        JdbcUrl url = JdbcUrl.of(address.value());
        rest.put("uri", new Property(address.foreignKey(), url.address()));
        takePlain(draft, rest, JDBC_PLAIN);
        url.user().ifPresent(user -> draft.plain("user", address.foreignKey(), user));
        Property password = rest.remove("jdbc.password");
        if (password != null) {
            draft.secret("password", password.foreignKey(), password.value());
        }
        url.password().ifPresent(it -> draft.secret("password", address.foreignKey(), it));
        draft.plain("catalog-name", "catalog name", catalogName);
        leaveRest(origin, rest);
        draft.done();
    }

    private void lacksAddress(String origin) {
        reading.notSupported(origin, "It has no address.");
    }

    private static void takePlain(
            Reading.Draft draft, SortedMap<String, Property> rest, Map<String, String> plain) {
        plain.forEach(
                (key, setting) -> {
                    Property property = rest.remove(key);
                    if (property != null) {
                        draft.plain(setting, property.foreignKey(), property.value());
                    }
                });
    }

    private void leaveRest(String origin, SortedMap<String, Property> rest) {
        rest.forEach(
                (key, property) -> {
                    String what = origin + ": " + property.foreignKey();
                    if (key.matches(
                            "(io-impl|.*\\.impl|.*-impl|.*class.*|.*factory.*|.*reporter.*)")) {
                        reading.refuse(what, "It names a class to load and run.");
                    } else if (key.startsWith("header.")) {
                        reading.refuse(
                                what, "A header may carry a secret; use the sign-in settings.");
                    } else if (key.matches("(s3|adls|gcs|client|fs|hdfs|glue|oss)\\..*")) {
                        reading.notSupported(
                                what,
                                "This version reads files with what the catalog says; connect the"
                                        + " bucket by itself.");
                    } else if (key.matches(
                            "(auth|rest\\.auth|rest\\.sig.*|rest\\.signing.*)(\\..*)?")) {
                        reading.notSupported(what, "This version does not sign in like that.");
                    } else {
                        reading.ignore(what, "It is of no meaning for a console.");
                    }
                });
    }
}
