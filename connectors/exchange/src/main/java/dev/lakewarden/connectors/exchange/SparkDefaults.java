package dev.lakewarden.connectors.exchange;

import dev.lakewarden.connectors.exchange.CatalogDrafts.Property;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.exchange.ConnectionReader;
import dev.lakewarden.governance.exchange.FoundConnections;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The catalogs of {@code spark-defaults.conf}: {@code spark.sql.catalog.NAME} and what follows. */
final class SparkDefaults implements ConnectionReader {
    private static final String CATALOG = "spark.sql.catalog.";
    private static final Map<String, String> KIND_OF_CLASS =
            Map.of(
                    "org.apache.iceberg.rest.RESTCatalog", "rest",
                    "org.apache.iceberg.jdbc.JdbcCatalog", "jdbc",
                    "org.apache.iceberg.nessie.NessieCatalog", "nessie",
                    "org.apache.iceberg.aws.glue.GlueCatalog", "glue",
                    "org.apache.iceberg.hive.HiveCatalog", "hive",
                    "org.apache.iceberg.hadoop.HadoopCatalog", "hadoop");

    @Override
    public String id() {
        return "spark";
    }

    @Override
    public String title() {
        return "Spark spark-defaults.conf";
    }

    @Override
    public String usualPlace() {
        return "$SPARK_HOME/conf/spark-defaults.conf";
    }

    @Override
    public FoundConnections read(String fileName, String text, Environment environment) {
        SortedMap<String, String> properties = PropertiesText.parse(fileName, text);
        Reading reading = new Reading(environment);
        SortedMap<String, SortedMap<String, Property>> catalogs = new TreeMap<>();
        int others = 0;
        for (var property : properties.entrySet()) {
            if (property.getKey().startsWith(CATALOG)) {
                put(catalogs, property.getKey(), property.getValue());
            } else {
                others++;
            }
        }
        catalogs.forEach((name, catalog) -> read(name, catalog, reading));
        if (others > 0) {
            reading.ignore(
                    others == 1 ? "1 other property" : others + " other properties",
                    others == 1
                            ? "It has nothing to do with catalogs."
                            : "They have nothing to do with catalogs.");
        }
        return reading.result();
    }

    /** {@code spark.sql.catalog.NAME} itself is kept under the empty key. */
    private static void put(
            SortedMap<String, SortedMap<String, Property>> catalogs, String key, String value) {
        String rest = key.substring(CATALOG.length());
        int dot = rest.indexOf('.');
        String name = dot < 0 ? rest : rest.substring(0, dot);
        String property = dot < 0 ? "" : rest.substring(dot + 1);
        catalogs.computeIfAbsent(name, _ -> new TreeMap<>())
                .put(property, new Property(key, value));
    }

    private static void read(String name, SortedMap<String, Property> catalog, Reading reading) {
        String origin = "catalog " + name;
        Property plugin = catalog.remove("");
        if (plugin == null) {
            reading.ignore(origin, "It has properties and no class, so Spark does not know it.");
            return;
        }
        if (!plugin.value().startsWith("org.apache.iceberg.spark.Spark")) {
            reading.notSupported(
                    origin, "It is no Iceberg catalog; this version connects only those.");
            return;
        }
        switch (kind(catalog)) {
            case "rest" -> new CatalogDrafts(reading).rest(origin, name, catalog);
            case "jdbc" -> new CatalogDrafts(reading).jdbc(origin, name, name, catalog);
            case "hive", "hadoop", "glue", "nessie" ->
                    reading.notSupported(
                            origin,
                            "This version does not connect this kind of Iceberg catalog yet.");
            default ->
                    reading.refuse(
                            origin, "It names a class of its own to load, which is not done.");
        }
    }

    private static String kind(SortedMap<String, Property> catalog) {
        Property type = catalog.remove("type");
        Property implementation = catalog.remove("catalog-impl");
        if (type != null) {
            return type.value();
        }
        // Without either, Iceberg's Spark catalog is a Hive one.
        return implementation == null
                ? "hive"
                : KIND_OF_CLASS.getOrDefault(implementation.value(), "");
    }
}
