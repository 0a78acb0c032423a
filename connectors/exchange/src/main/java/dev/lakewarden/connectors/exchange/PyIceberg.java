package dev.lakewarden.connectors.exchange;

import dev.lakewarden.connectors.exchange.CatalogDrafts.Property;
import dev.lakewarden.connectors.exchange.Yaml.Mapping;
import dev.lakewarden.connectors.exchange.Yaml.Node;
import dev.lakewarden.connectors.exchange.Yaml.Sequence;
import dev.lakewarden.connectors.exchange.Yaml.Text;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.exchange.ConnectionReader;
import dev.lakewarden.governance.exchange.FoundConnections;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.util.SortedMap;
import java.util.TreeMap;

/** The catalogs of {@code .pyiceberg.yaml}. */
final class PyIceberg implements ConnectionReader {
    @Override
    public String id() {
        return "pyiceberg";
    }

    @Override
    public String title() {
        return "PyIceberg .pyiceberg.yaml";
    }

    @Override
    public String usualPlace() {
        return "~/.pyiceberg.yaml";
    }

    @Override
    public FoundConnections read(String fileName, String text, Environment environment) {
        Mapping document = Yaml.parse(fileName, text);
        if (!(document.entries().get("catalog") instanceof Mapping catalogs)) {
            throw new ConnectorException(
                    new Failure.Invalid(fileName, "It has no catalog: with names below it."));
        }
        Reading reading = new Reading(environment);
        document.entries().keySet().stream()
                .filter(key -> !key.equals("catalog"))
                .forEach(key -> reading.ignore(key, "It is of no meaning for a console."));
        catalogs.entries()
                .forEach(
                        (name, node) -> {
                            if (node instanceof Mapping catalog) {
                                catalog(name, catalog, reading);
                            } else {
                                reading.ignore("catalog " + name, "It has no properties.");
                            }
                        });
        return reading.result();
    }

    private static void catalog(String name, Mapping catalog, Reading reading) {
        String origin = "catalog " + name;
        SortedMap<String, Property> properties = new TreeMap<>();
        catalog.entries().forEach((key, node) -> flatten(key, node, properties));
        CatalogDrafts drafts = new CatalogDrafts(reading);
        switch (kind(properties)) {
            case "rest" -> drafts.rest(origin, name, properties);
            case "sql" -> drafts.jdbc(origin, name, name, properties);
            case "py" -> reading.refuse(origin, "It names a Python class to load and run.");
            default ->
                    reading.notSupported(
                            origin,
                            "This version connects the kinds rest and sql of PyIceberg's"
                                    + " catalogs.");
        }
    }

    /** As PyIceberg guesses where no type is given. */
    private static String kind(SortedMap<String, Property> properties) {
        Property type = properties.remove("type");
        Property code = properties.remove("py-catalog-impl");
        if (code != null) {
            return "py";
        }
        if (type != null) {
            return type.value();
        }
        Property uri = properties.get("uri");
        String address = uri == null ? "" : uri.value();
        if (address.startsWith("http:") || address.startsWith("https:")) {
            return "rest";
        }
        return address.matches("(?s)(sqlite|postgresql|postgres|mysql)(\\+\\w+)?:.*") ? "sql" : "";
    }

    private static void flatten(String key, Node node, SortedMap<String, Property> properties) {
        switch (node) {
            case Text(var text) -> properties.put(key, new Property(key, text));
            case Mapping(var entries) ->
                    entries.forEach((name, below) -> flatten(key + "." + name, below, properties));
            case Sequence _ -> properties.put(key, new Property(key, ""));
        }
    }
}
