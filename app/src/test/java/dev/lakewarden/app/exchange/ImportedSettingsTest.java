package dev.lakewarden.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.connectors.exchange.ConnectionFiles;
import dev.lakewarden.connectors.iceberg.IcebergJdbcProvider;
import dev.lakewarden.connectors.iceberg.IcebergRestProvider;
import dev.lakewarden.connectors.kafka.KafkaProvider;
import dev.lakewarden.connectors.s3.S3Provider;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.Providers;
import dev.lakewarden.governance.exchange.FoundConnections;
import dev.lakewarden.governance.exchange.TrustPreview;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** What the importers write is what this version's providers declare. */
class ImportedSettingsTest {
    private static final Providers PROVIDERS =
            new Providers(
                    List.of(
                            new IcebergJdbcProvider(),
                            new IcebergRestProvider(),
                            new KafkaProvider(InstantSource.system()),
                            new S3Provider(InstantSource.system())));

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of(
                        "aws",
                        """
                        [profile a]
                        region = eu-west-1
                        endpoint_url = https://minio:9000
                        s3 =
                          addressing_style = path
                        """),
                Arguments.of(
                        "aws",
                        """
                        [a]
                        aws_access_key_id = A
                        aws_secret_access_key = B
                        aws_session_token = C
                        """),
                Arguments.of(
                        "kafka",
                        """
                        bootstrap.servers=k:9092
                        security.protocol=SASL_SSL
                        client.id=x
                        ssl.truststore.location=/t.p12
                        ssl.truststore.type=PKCS12
                        ssl.truststore.password=p
                        sasl.mechanism=SCRAM-SHA-256
                        sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule \\
                          required username="a" password="b";
                        """),
                Arguments.of(
                        "kafka",
                        """
                        bootstrap.servers=k:9092
                        sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule \\
                          required username="a" password="b";
                        """),
                Arguments.of(
                        "spark",
                        """
                        spark.sql.catalog.a org.apache.iceberg.spark.SparkCatalog
                        spark.sql.catalog.a.type rest
                        spark.sql.catalog.a.uri https://c/api
                        spark.sql.catalog.a.warehouse w
                        spark.sql.catalog.a.prefix p
                        spark.sql.catalog.a.credential a:b
                        spark.sql.catalog.a.scope s
                        spark.sql.catalog.a.oauth2-server-uri https://login/token
                        """),
                Arguments.of(
                        "trino",
                        """
                        connector.name=iceberg
                        iceberg.catalog.type=jdbc
                        iceberg.jdbc-catalog.connection-url=jdbc:postgresql://db/x
                        iceberg.jdbc-catalog.connection-user=a
                        iceberg.jdbc-catalog.connection-password=b
                        iceberg.jdbc-catalog.catalog-name=c
                        iceberg.jdbc-catalog.default-warehouse-dir=s3://w
                        """),
                Arguments.of("trino", "connector.name=kafka\nkafka.nodes=k:9092\n"),
                Arguments.of(
                        "pyiceberg",
                        """
                        catalog:
                          a:
                            uri: https://c/api
                            token: t
                        """),
                Arguments.of(
                        "pyiceberg",
                        """
                        catalog:
                          a:
                            uri: sqlite:////data/c.db
                        """));
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsFoundCanBeAdded(String kind, String text) {
        FoundConnections found =
                new ConnectionFiles(PROVIDERS)
                        .readers().stream()
                                .filter(reader -> reader.id().equals(kind))
                                .findFirst()
                                .orElseThrow()
                                .read("file.conf", text, Environment.PROD);
        TrustPreview preview = TrustPreview.of(found, List.of(), PROVIDERS);
        assertThat(preview.entries())
                .singleElement()
                .satisfies(
                        entry ->
                                assertThat(entry.verdict())
                                        .isEqualTo(new TrustPreview.Verdict.Add()));
        assertThat(preview.leftOut()).isEmpty();
    }
}
