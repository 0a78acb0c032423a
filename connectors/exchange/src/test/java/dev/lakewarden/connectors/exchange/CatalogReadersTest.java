package dev.lakewarden.connectors.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Map;

class CatalogReadersTest {
    @Test
    void sparkCatalogsOfRestAndJdbcBecomeConnections() {
        ReadFile read =
                spark(
                        """
                        # Spark separates with blanks
                        spark.master                              local[2]
                        spark.sql.catalog.lake                    org.apache.iceberg.spark.SparkCatalog
                        spark.sql.catalog.lake.type               rest
                        spark.sql.catalog.lake.uri                https://catalog.example.org/api
                        spark.sql.catalog.lake.warehouse          analytics
                        spark.sql.catalog.lake.credential         id:s3cr3t
                        spark.sql.catalog.lake.oauth2-server-uri  https://login.example.org/token
                        spark.sql.catalog.lake.scope              PRINCIPAL_ROLE:ALL
                        spark.sql.catalog.lake.io-impl            org.example.Evil
                        spark.sql.catalog.lake.s3.endpoint        https://minio:9000
                        spark.sql.catalog.lake.header.X-Secret    s3cr3t
                        spark.sql.catalog.lake.cache-enabled      false
                        spark.sql.catalog.db                      org.apache.iceberg.spark.SparkCatalog
                        spark.sql.catalog.db.catalog-impl         org.apache.iceberg.jdbc.JdbcCatalog
                        spark.sql.catalog.db.uri                  jdbc:postgresql://db:5432/iceberg
                        spark.sql.catalog.db.jdbc.user            ana
                        spark.sql.catalog.db.jdbc.password        s3cr3t
                        spark.sql.catalog.db.warehouse            s3://lake/warehouse
                        """);
        assertThat(read.names()).containsExactly("db", "lake");
        assertThat(ReadFile.settings(read.load("lake")))
                .isEqualTo(
                        Map.of(
                                "uri", "https://catalog.example.org/api",
                                "warehouse", "analytics",
                                "auth", "oauth2",
                                "credential", "kept in the vault",
                                "oauth2-uri", "https://login.example.org/token",
                                "scope", "PRINCIPAL_ROLE:ALL"));
        assertThat(ReadFile.secrets(read.load("lake"))).containsEntry("credential", "id:s3cr3t");
        assertThat(ReadFile.settings(read.load("db")))
                .isEqualTo(
                        Map.of(
                                "uri", "jdbc:postgresql://db:5432/iceberg",
                                "user", "ana",
                                "password", "kept in the vault",
                                "warehouse", "s3://lake/warehouse",
                                "catalog-name", "db"));
        assertThat(read.refused())
                .containsExactly(
                        "catalog lake: spark.sql.catalog.lake.header.X-Secret",
                        "catalog lake: spark.sql.catalog.lake.io-impl");
        assertThat(read.notSupported())
                .containsExactly("catalog lake: spark.sql.catalog.lake.s3.endpoint");
        assertThat(read.ignored())
                .containsExactly(
                        "catalog lake: spark.sql.catalog.lake.cache-enabled", "1 other property");
        assertThat(read.found().toString()).doesNotContain("s3cr3t");
        assertThat(ReadFile.problems(read.load("lake"))).isEmpty();
        assertThat(ReadFile.problems(read.load("db"))).isEmpty();
    }

    @Test
    void sparkCatalogsThatCannotBeConnectedAreNamed() {
        ReadFile read =
                spark(
                        """
                        spark.sql.catalog.a org.apache.iceberg.spark.SparkSessionCatalog
                        spark.sql.catalog.b org.apache.iceberg.spark.SparkCatalog
                        spark.sql.catalog.b.catalog-impl org.example.Evil
                        spark.sql.catalog.c org.apache.spark.sql.delta.catalog.DeltaCatalog
                        spark.sql.catalog.d.uri https://nobody
                        spark.sql.catalog.e org.apache.iceberg.spark.SparkCatalog
                        spark.sql.catalog.e.type rest
                        """);
        assertThat(read.found().connections()).isEmpty();
        assertThat(read.notSupported()).containsExactly("catalog a", "catalog c", "catalog e");
        assertThat(read.refused()).containsExactly("catalog b");
        assertThat(read.ignored()).containsExactly("catalog d");
    }

    @Test
    void trinoRestJdbcAndKafkaCatalogsBecomeConnections() {
        ReadFile rest =
                trino(
                        """
                        connector.name=iceberg
                        iceberg.catalog.type=REST
                        iceberg.rest-catalog.uri=https://polaris:8181/api/catalog
                        iceberg.rest-catalog.security=OAUTH2
                        iceberg.rest-catalog.oauth2.credential=${ENV:POLARIS_CREDENTIAL}
                        iceberg.rest-catalog.warehouse=lake
                        s3.aws-secret-key=s3cr3t
                        """);
        assertThat(ReadFile.settings(rest.load("lake")))
                .isEqualTo(
                        Map.of(
                                "uri", "https://polaris:8181/api/catalog",
                                "warehouse", "lake",
                                "auth", "oauth2",
                                "credential", "env:POLARIS_CREDENTIAL"));
        assertThat(rest.notSupported()).containsExactly("lake.properties: s3.aws-secret-key");

        ReadFile jdbc =
                trino(
                        """
                        connector.name=iceberg
                        iceberg.catalog.type=jdbc
                        iceberg.jdbc-catalog.driver-class=org.example.Evil
                        iceberg.jdbc-catalog.connection-url=jdbc:postgresql://db/x?user=a&password=s3cr3t
                        iceberg.jdbc-catalog.catalog-name=prod
                        """);
        assertThat(ReadFile.settings(jdbc.load("lake")))
                .containsEntry("uri", "jdbc:postgresql://db/x")
                .containsEntry("user", "a")
                .containsEntry("catalog-name", "prod");
        assertThat(ReadFile.secrets(jdbc.load("lake"))).containsEntry("password", "s3cr3t");
        assertThat(jdbc.refused())
                .containsExactly("lake.properties: iceberg.jdbc-catalog.driver-class");

        ReadFile kafka =
                trino(
                        """
                        connector.name=kafka
                        kafka.nodes=k1:9092,k2:9092
                        kafka.config.resources=/etc/evil.properties
                        kafka.table-names=a,b
                        """);
        assertThat(ReadFile.settings(kafka.load("lake")))
                .isEqualTo(Map.of("bootstrap-servers", "k1:9092,k2:9092"));
        assertThat(kafka.refused()).containsExactly("lake.properties: kafka.config.resources");
    }

    @Test
    void otherTrinoConnectorsAreNamed() {
        assertThat(trino("connector.name=delta_lake\n").notSupported())
                .containsExactly("lake.properties");
        assertThat(trino("connector.name=iceberg\n").notSupported())
                .containsExactly("lake.properties");
        assertThatThrownBy(() -> trino("a=b\n")).hasMessageContaining("connector.name");
    }

    @Test
    void pyIcebergCatalogsOfRestAndSqlBecomeConnections() {
        ReadFile read =
                pyIceberg(
                        """
                        catalog:
                          default:
                            uri: http://rest:8181
                            token: s3cr3t
                            s3.endpoint: http://minio:9000
                            auth:
                              type: basic
                          local:
                            type: sql
                            uri: sqlite:////data/catalog.db
                            warehouse: file:///data/warehouse
                          shared:
                            uri: postgresql+psycopg2://ana:p%40ss@db:5432/iceberg
                          hive:
                            uri: thrift://hive:9083
                          code:
                            py-catalog-impl: evil.Catalog
                        max-workers: 8
                        """);
        assertThat(read.names()).containsExactly("default", "local", "shared");
        assertThat(ReadFile.settings(read.load("default")))
                .isEqualTo(
                        Map.of(
                                "uri", "http://rest:8181",
                                "auth", "bearer",
                                "token", "kept in the vault"));
        assertThat(ReadFile.settings(read.load("local")))
                .containsEntry("uri", "jdbc:sqlite:/data/catalog.db")
                .containsEntry("catalog-name", "local");
        assertThat(ReadFile.settings(read.load("shared")))
                .containsEntry("uri", "jdbc:postgresql://db:5432/iceberg")
                .containsEntry("user", "ana");
        assertThat(ReadFile.secrets(read.load("shared"))).containsEntry("password", "p@ss");
        assertThat(read.notSupported())
                .containsExactly(
                        "catalog default: auth.type",
                        "catalog default: s3.endpoint",
                        "catalog hive");
        assertThat(read.refused()).containsExactly("catalog code");
        assertThat(read.ignored()).containsExactly("max-workers");
        for (var connection : read.found().connections()) {
            assertThat(ReadFile.problems(connection)).isEmpty();
        }
    }

    private static ReadFile spark(String text) {
        return ReadFile.of(new SparkDefaults(), "spark-defaults.conf", text);
    }

    private static ReadFile trino(String text) {
        return ReadFile.of(new TrinoCatalog(), "lake.properties", text);
    }

    private static ReadFile pyIceberg(String text) {
        return ReadFile.of(new PyIceberg(), ".pyiceberg.yaml", text);
    }
}
