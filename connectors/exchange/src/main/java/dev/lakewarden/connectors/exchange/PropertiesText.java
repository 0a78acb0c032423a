package dev.lakewarden.connectors.exchange;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** Java properties, which Kafka, Spark and Trino all use. */
final class PropertiesText {
    private static final int MOST = 5_000;

    private PropertiesText() {}

    /**
     * @throws ConnectorException with {@code Invalid} if it cannot be read or has no property
     */
    static SortedMap<String, String> parse(String subject, String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IllegalArgumentException e) {
            // Its message quotes the file, which may hold secrets.
            throw new ConnectorException(
                    new Failure.Invalid(subject, "It holds an escape that is none."));
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be read", e);
        }
        if (properties.isEmpty() || properties.size() > MOST) {
            throw new ConnectorException(
                    new Failure.Invalid(
                            subject, "It has no property, or more than " + MOST + " of them."));
        }
        SortedMap<String, String> sorted = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> sorted.put(key, value(properties, key)));
        return sorted;
    }

    private static String value(Properties properties, String key) {
        return properties.getProperty(key, "").strip();
    }
}
