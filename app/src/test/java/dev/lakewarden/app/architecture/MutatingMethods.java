package dev.lakewarden.app.architecture;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The methods of each SDK that change a system. They may be called only by classes that implement a
 * changing port. A new SDK, or a new method of one, is added here.
 *
 * @param type the SDK's type; its subtypes count too
 * @param from the packages in which a call of it changes a system, and not what is our own
 */
record MutatingMethods(
        String sdk,
        String type,
        Predicate<String> mutates,
        List<String> named,
        Predicate<String> from) {
    private static final String S3_READS =
            "(get|head|list)\\w+|builder|create|close|utilities|waiter|serviceName"
                    + "|serviceClientConfiguration";

    private static final String FILE_READS =
            "(is|get|exists|not|read|probe)\\w*|size|mismatch|lines|list|walk|walkFileTree|find"
                    + "|newInputStream|newBufferedReader|newDirectoryStream";

    static final List<MutatingMethods> ALL =
            List.of(
                    // Iceberg: what starts a change of a table, and what ends one.
                    only(
                            "Iceberg",
                            "org.apache.iceberg.Table",
                            "newAppend newFastAppend newRewrite rewriteManifests newOverwrite"
                                    + " newRowDelta newReplacePartitions newDelete newTransaction"
                                    + " updateSchema updateSpec updateProperties updateLocation"
                                    + " updateStatistics updatePartitionStatistics replaceSortOrder"
                                    + " expireSnapshots manageSnapshots"),
                    only("Iceberg", "org.apache.iceberg.PendingUpdate", "commit"),
                    only("Iceberg", "org.apache.iceberg.Transaction", "commitTransaction"),
                    only("Iceberg", "org.apache.iceberg.TableOperations", "commit"),
                    only(
                            "Iceberg",
                            "org.apache.iceberg.catalog.Catalog",
                            "createTable newCreateTableTransaction newReplaceTableTransaction"
                                    + " dropTable renameTable registerTable buildTable"),
                    only(
                            "Iceberg",
                            "org.apache.iceberg.catalog.SupportsNamespaces",
                            "createNamespace dropNamespace setProperties removeProperties"),
                    only(
                            "Iceberg",
                            "org.apache.iceberg.catalog.SessionCatalog",
                            "buildTable registerTable dropTable purgeTable renameTable"
                                    + " createNamespace dropNamespace updateNamespaceMetadata"),
                    only(
                            "Iceberg",
                            "org.apache.iceberg.catalog.ViewCatalog",
                            "buildView dropView renameView"),
                    only(
                            "Iceberg",
                            "org.apache.iceberg.CatalogUtil",
                            "dropTableData deleteRemovedMetadataFiles deleteFiles"),
                    only("Iceberg", "org.apache.iceberg.io.FileIO", "newOutputFile deleteFile"),
                    only("Iceberg", "org.apache.iceberg.io.SupportsBulkOperations", "deleteFiles"),
                    only(
                            "Iceberg",
                            "org.apache.iceberg.io.SupportsPrefixOperations",
                            "deletePrefix"),
                    only("Iceberg", "org.apache.iceberg.io.OutputFile", "create createOrOverwrite"),
                    only("Iceberg", "org.apache.iceberg.rest.RESTClient", "post postForm delete"),

                    // Kafka: its Admin grows with every release, so what is not known to read
                    // changes.
                    allBut(
                            "Kafka",
                            "org.apache.kafka.clients.admin.Admin",
                            "describe\\w+|list\\w+|create|close|metrics|clientInstanceId"
                                    + "|(un)?registerMetric\\w+"),
                    allBut("Kafka", "org.apache.kafka.clients.producer.Producer", "close|metrics"),
                    // Joining a group or committing moves what others see of that group.
                    only(
                            "Kafka",
                            "org.apache.kafka.clients.consumer.Consumer",
                            "subscribe commitSync commitAsync enforceRebalance"),

                    // S3: likewise a growing interface.
                    allBut("S3", "software.amazon.awssdk.services.s3.S3Client", S3_READS),
                    allBut("S3", "software.amazon.awssdk.services.s3.S3AsyncClient", S3_READS),
                    allBut(
                            "S3",
                            "software.amazon.awssdk.services.s3.presigner.S3Presigner",
                            "presign(Get|Head)Object|builder|create|close"),

                    // Any HTTP interface that has no SDK.
                    only("HTTP", "java.net.http.HttpRequest$Builder", "POST PUT DELETE method"),
                    only("HTTP", "java.net.HttpURLConnection", "setRequestMethod"),
                    only("HTTP", "java.net.URLConnection", "setDoOutput getOutputStream"),

                    // A database; the workspace is one, and the local store writes it.
                    only(
                                    "a database",
                                    "java.sql.Statement",
                                    "execute executeUpdate executeLargeUpdate executeBatch"
                                            + " executeLargeBatch")
                            .from(place -> !isStore(place)),
                    only("a database", "java.sql.ResultSet", "insertRow updateRow deleteRow")
                            .from(place -> !isStore(place)),

                    // Files that a connector reaches belong to a system; all others are ours.
                    allBut("files", "java.nio.file.Files", FILE_READS)
                            .from(MutatingMethods::isConnector),
                    only("files", "java.nio.channels.FileChannel", "write truncate")
                            .from(MutatingMethods::isConnector));

    private static boolean isConnector(String place) {
        return place.startsWith("dev.lakewarden.connectors.");
    }

    private static boolean isStore(String place) {
        return place.startsWith("dev.lakewarden.store.");
    }

    private static MutatingMethods only(String sdk, String type, String names) {
        List<String> named = List.of(names.split(" "));
        return new MutatingMethods(sdk, type, named::contains, named, _ -> true);
    }

    private MutatingMethods from(Predicate<String> packages) {
        return new MutatingMethods(sdk, type, mutates, named, packages);
    }

    private static MutatingMethods allBut(String sdk, String type, String reads) {
        Predicate<String> reading = Pattern.compile(reads).asMatchPredicate();
        return new MutatingMethods(sdk, type, reading.negate(), List.of(), _ -> true);
    }
}
