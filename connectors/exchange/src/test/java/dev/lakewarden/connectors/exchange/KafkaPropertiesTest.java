package dev.lakewarden.connectors.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

class KafkaPropertiesTest {
    private static final String CLUSTER =
            """
            bootstrap.servers=kafka-1:9093,kafka-2:9093
            security.protocol=SASL_SSL
            """;

    @Test
    void aScramClientBecomesAConnectionWhosePasswordIsForTheVault() {
        ReadFile read =
                read(
                        CLUSTER
                                + """
                                sasl.mechanism=SCRAM-SHA-256
                                sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule \\
                                  required username="ana" password="p=a;s's \\\\"word";
                                ssl.truststore.location=/etc/kafka/trust.p12
                                ssl.truststore.type=PKCS12
                                ssl.truststore.password=changeit
                                client.id=reports
                                """);
        assertThat(read.only().draft().name()).isEqualTo("client");
        assertThat(ReadFile.settings(read.only()))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "bootstrap-servers", "kafka-1:9093,kafka-2:9093",
                                "security-protocol", "SASL_SSL",
                                "sasl-mechanism", "SCRAM-SHA-256",
                                "username", "ana",
                                "password", "kept in the vault",
                                "truststore", "/etc/kafka/trust.p12",
                                "truststore-type", "PKCS12",
                                "truststore-password", "kept in the vault",
                                "client-id", "reports"));
        assertThat(ReadFile.secrets(read.only()))
                .containsEntry("password", "p=a;s's \"word")
                .containsEntry("truststore-password", "changeit");
        assertThat(ReadFile.problems(read.only())).isEmpty();
        assertThat(read.found().leftOut()).isEmpty();
        assertThat(read.found().toString()).doesNotContain("changeit").doesNotContain("s's");
    }

    @Test
    void thePlainLoginModuleMeansThePlainMechanism() {
        ReadFile read = read(CLUSTER + jaas(KafkaSignIn.PLAIN, "username=a password=b"));
        assertThat(ReadFile.settings(read.only())).containsEntry("sasl-mechanism", "PLAIN");
    }

    @Test
    void aPasswordInTheEnvironmentStaysThere() {
        ReadFile read =
                read(
                        CLUSTER
                                + jaas(
                                        KafkaSignIn.PLAIN,
                                        "username=\"a\" password=\"${env:KAFKA_PW}\""));
        assertThat(ReadFile.settings(read.only())).containsEntry("password", "env:KAFKA_PW");
        assertThat(read.only().secrets()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.sun.security.auth.module.JndiLoginModule",
                "com.sun.security.auth.module.LdapLoginModule",
                "com.ibm.security.auth.module.Krb5LoginModule",
                "org.example.AnyLoginModule",
                "org.apache.kafka.common.security.plain.PlainLoginModuleX"
            })
    void everyOtherLoginModuleIsRefusedWithTheReason(String module) {
        ReadFile read =
                read(
                        CLUSTER
                                + jaas(
                                        module,
                                        "user.provider.url=\"ldap://evil/x\""
                                                + " useFirstPass=\"true\""));
        assertThat(read.found().connections()).isEmpty();
        assertThat(read.refused()).containsExactly("sasl.jaas.config");
        assertThat(read.why("sasl.jaas.config"))
                .contains("CVE-2023-25194", module.substring(module.lastIndexOf('.') + 1))
                .doesNotContain("ldap:");
    }

    @Test
    void aSecondLoginModuleBehindAHarmlessOneIsRefused() {
        ReadFile read =
                read(
                        CLUSTER
                                + "sasl.jaas.config="
                                + KafkaSignIn.PLAIN
                                + " required username=a password=b;"
                                + " com.sun.security.auth.module.JndiLoginModule required;\n");
        assertThat(read.found().connections()).isEmpty();
        assertThat(read.refused()).containsExactly("sasl.jaas.config");
    }

    @Test
    void oauthWithAnAddressOrFileIsRefusedAndWithoutIsNotSupported() {
        String oauth = KafkaSignIn.OAUTH;
        ReadFile withUrl =
                read(CLUSTER + jaas(oauth, "oauth.token.endpoint.uri=\"file:///etc/passwd\""));
        assertThat(withUrl.why("sasl.jaas.config")).contains("CVE-2025-27817");
        assertThat(withUrl.refused()).containsExactly("sasl.jaas.config");
        ReadFile without = read(CLUSTER + jaas(oauth, "clientId=a clientSecret=b"));
        assertThat(without.notSupported()).containsExactly("sasl.jaas.config");
        assertThat(without.found().connections()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sasl.oauthbearer.token.endpoint.url",
                "sasl.oauthbearer.jwks.endpoint.url",
                "sasl.oauthbearer.assertion.file",
                "sasl.oauthbearer.assertion.private.key.file"
            })
    void addressesAndFilesForTokensAreRefused(String key) {
        ReadFile read = read(CLUSTER + key + "=file:///etc/passwd\n");
        assertThat(read.refused()).containsExactly(key);
        assertThat(read.why(key)).contains("CVE-2025-27817").doesNotContain("passwd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "interceptor.classes",
                "metric.reporters",
                "key.deserializer",
                "sasl.login.class",
                "sasl.login.callback.handler.class",
                "sasl.client.callback.handler.class",
                "ssl.engine.factory.class",
                "security.providers",
                "config.providers",
                "config.providers.file.class",
                "partition.assignment.strategy"
            })
    void whatLoadsAClassIsRefused(String key) {
        ReadFile read = read(CLUSTER + key + "=org.example.Evil\n");
        assertThat(read.refused()).containsExactly(key);
        assertThat(ReadFile.settings(read.only())).hasSize(2);
    }

    @Test
    void aHostNameCheckThatIsSwitchedOffIsRefused() {
        ReadFile read = read(CLUSTER + "ssl.endpoint.identification.algorithm=\n");
        assertThat(read.refused()).containsExactly("ssl.endpoint.identification.algorithm");
    }

    @Test
    void clientCertificatesAndKerberosAreNamedAsNotSupported() {
        ReadFile read =
                read(
                        CLUSTER
                                + "ssl.keystore.location=/etc/k.p12\n"
                                + "ssl.keystore.password=hunter2\n"
                                + "group.id=mine\n"
                                + jaas(
                                        KafkaSignIn.KERBEROS,
                                        "useKeyTab=true keyTab=\"/etc/k.keytab\""));
        assertThat(read.notSupported())
                .containsExactlyInAnyOrder(
                        "ssl.keystore.location", "ssl.keystore.password", "sasl.jaas.config");
        assertThat(read.ignored()).containsExactly("group.id");
        assertThat(read.found().toString()).doesNotContain("hunter2");
    }

    @Test
    void aKerberosLoginWithAnUnusualOptionIsRefused() {
        ReadFile read = read(CLUSTER + jaas(KafkaSignIn.KERBEROS, "config=\"http://x\""));
        assertThat(read.refused()).containsExactly("sasl.jaas.config");
    }

    @Test
    void aFileThatNamesNoClusterIsNotOne() {
        assertThatThrownBy(() -> read("security.protocol=SSL\n"))
                .hasMessageContaining("bootstrap.servers");
    }

    private static String jaas(String module, String options) {
        return "sasl.jaas.config=" + module + " required " + options + ";\n";
    }

    private static ReadFile read(String text) {
        return ReadFile.of(new KafkaProperties(), "client.properties", text);
    }
}
