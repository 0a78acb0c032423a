package dev.lakewarden.connectors.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.Permission;
import dev.lakewarden.governance.connections.SettingValue;
import dev.lakewarden.governance.connections.SettingValue.FromEnvironment;
import dev.lakewarden.governance.connections.SettingValue.FromFile;
import dev.lakewarden.governance.connections.SettingValue.InVault;
import dev.lakewarden.governance.connections.SettingValue.Plain;
import dev.lakewarden.governance.exchange.FoundConnection;
import dev.lakewarden.governance.exchange.TrustPreview;
import dev.lakewarden.governance.exchange.TrustPreview.Verdict;
import dev.lakewarden.governance.secrets.SecretLifetime;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class ConnectionFileTest {
    private static final ConnectionFile FILE = new ConnectionFile(Declared.ALL);
    private static final ConnectionFileWriter WRITER = new ConnectionFileWriter();
    private static final Connection LAKE =
            new Connection(
                    ConnectionId.of("00000000-0000-0000-0000-0000000000a1"),
                    "lake",
                    "iceberg-rest",
                    Environment.PROD,
                    "aws-eu",
                    Map.of(
                            "uri", new Plain("https://lake.example.org"),
                            "token", new FromEnvironment("LAKE_TOKEN"),
                            "credential", new InVault(SecretLifetime.KEPT)),
                    new Permission.Allowed(Instant.EPOCH, "ticket", Optional.empty()));
    private static final Connection BROKERS =
            new Connection(
                    ConnectionId.of("00000000-0000-0000-0000-0000000000b2"),
                    "brokers",
                    "kafka",
                    Environment.DEV,
                    "",
                    Map.of(
                            "bootstrap-servers", new Plain("k:9092"),
                            "password", new FromFile(Path.of("/run/pw"))),
                    new Permission.ReadOnly());

    @Test
    void anExportIsSortedAndHasNoSecretAndNoPermission() {
        assertThat(WRITER.write(List.of(LAKE, BROKERS)))
                .isEqualTo(
                        """
                        # Connections of a Lakewarden workspace. Secrets are never in here: 'ask' is asked for,
                        # env:NAME and file:PATH are read when a connection is opened.
                        lakewarden: 1
                        connections:
                          brokers:
                            id: 00000000-0000-0000-0000-0000000000b2
                            provider: kafka
                            environment: dev
                            settings:
                              bootstrap-servers: k:9092
                              password: file:/run/pw
                          lake:
                            id: 00000000-0000-0000-0000-0000000000a1
                            provider: iceberg-rest
                            environment: prod
                            site: aws-eu
                            settings:
                              credential: ask
                              token: env:LAKE_TOKEN
                              uri: https://lake.example.org
                        """);
        assertThat(WRITER.write(List.of(BROKERS, LAKE)))
                .isEqualTo(WRITER.write(List.of(LAKE, BROKERS)));
    }

    @Test
    void whatWasExportedIsThereExactlySo() {
        TrustPreview preview = preview(WRITER.write(List.of(LAKE, BROKERS)), LAKE, BROKERS);
        assertThat(preview.entries())
                .extracting(TrustPreview.Entry::verdict)
                .allSatisfy(verdict -> assertThat(verdict).isEqualTo(new Verdict.Same()));
        assertThat(preview.leftOut()).isEmpty();
    }

    @Test
    void inAnotherWorkspaceASecretOfTheVaultIsAskedForAndThePreviewNamesWhatIsReached() {
        TrustPreview preview = preview(WRITER.write(List.of(LAKE)));
        TrustPreview.Entry entry = preview.find("lake").orElseThrow();
        assertThat(entry.verdict()).isEqualTo(new Verdict.Add());
        assertThat(entry.reach().hosts()).containsExactly("lake.example.org");
        assertThat(entry.reach().references()).containsExactly("env:LAKE_TOKEN");
        assertThat(entry.found().draft().settings())
                .containsEntry("credential", new InVault(SecretLifetime.NEVER));
    }

    @Test
    void aFileThatMovesAConnectionDoesNotTakeItsStoredSecretAlong() {
        String moved = WRITER.write(List.of(LAKE)).replace("lake.example.org", "evil.example.org");
        TrustPreview.Entry entry = preview(moved, LAKE).entries().getFirst();
        assertThat(entry.verdict())
                .isInstanceOfSatisfying(
                        Verdict.Change.class,
                        change ->
                                assertThat(change.differences())
                                        .extracting(TrustPreview.Difference::key)
                                        .containsExactly("credential", "uri"));
        assertThat(entry.found().draft().settings())
                .containsEntry("credential", new InVault(SecretLifetime.NEVER));
        assertThat(entry.found().notes().getFirst()).contains("forgotten");
    }

    @Test
    void commentsAreAllowedAndUnknownKeysAreRefusedWithoutTheirValues() {
        TrustPreview preview =
                preview(
                        """
                        lakewarden: 1 # the version
                        on-open: rm -rf /
                        connections:
                          # mine
                          lake:
                            provider: iceberg-rest
                            permission: allowed
                            settings:
                              uri: https://lake.example.org # here
                              browser-command: hunter2
                              token: hunter2
                        """);
        assertThat(preview.leftOut())
                .extracting(it -> it.what())
                .containsExactly("on-open", "lake/permission", "lake/token");
        assertThat(preview.entries().getFirst().verdict())
                .isInstanceOfSatisfying(
                        Verdict.Refuse.class,
                        refuse ->
                                assertThat(refuse.because())
                                        .extracting(it -> it.key())
                                        .containsExactly("browser-command"));
        assertThat(preview.toString()).doesNotContain("hunter2");
        assertThat(preview.changes()).isEmpty();
    }

    @Test
    void aConnectionCannotBecomeAnotherKindOfSystemOrTakeAnothersName() {
        String kind = WRITER.write(List.of(LAKE)).replace("iceberg-rest", "s3");
        assertThat(problemKeys(preview(kind, LAKE))).contains("provider");
        String stranger = WRITER.write(List.of(LAKE)).replace("0000000000a1", "0000000000ff");
        assertThat(problemKeys(preview(stranger, LAKE))).containsExactly("name");
    }

    @Test
    void whatIsNoConnectionFileSaysSo() {
        assertThatThrownBy(() -> read("a: 1\n")).hasMessageContaining("lakewarden: 1");
        assertThatThrownBy(() -> read("lakewarden: 2\nconnections: {}\n"))
                .hasMessageContaining("lakewarden: 1");
        assertThatThrownBy(() -> read("lakewarden: 1\n")).hasMessageContaining("connections");
    }

    @Test
    void anIdOrEnvironmentThatIsNoneLeavesTheConnectionOut() {
        String file = WRITER.write(List.of(LAKE));
        assertThat(preview(file.replace("0000000000a1", "zz")).leftOut()).hasSize(1);
        assertThat(preview(file.replace("prod", "production")).leftOut()).hasSize(1);
    }

    @Property
    void whateverASettingHoldsComesBack(@ForAll String site, @ForAll String warehouse) {
        Connection connection =
                new Connection(
                        LAKE.id(),
                        "lake",
                        "iceberg-rest",
                        Environment.DEV,
                        site,
                        Map.of("warehouse", new Plain(warehouse)),
                        new Permission.ReadOnly());
        FoundConnection found = read(WRITER.write(List.of(connection))).getFirst();
        Map<String, SettingValue> settings = found.draft().settings();
        assertThat(settings).isEqualTo(connection.settings());
        assertThat(found.draft().site()).isEqualTo(site);
    }

    private static List<String> problemKeys(TrustPreview preview) {
        return switch (preview.entries().getFirst().verdict()) {
            case Verdict.Refuse(var because) -> because.stream().map(it -> it.key()).toList();
            case Verdict.Add _, Verdict.Change _, Verdict.Same _ -> List.of();
        };
    }

    private static List<FoundConnection> read(String text) {
        return FILE.read("connections.yaml", text, Environment.DEV).connections();
    }

    private static TrustPreview preview(String text, Connection... existing) {
        return TrustPreview.of(
                FILE.read("connections.yaml", text, Environment.DEV),
                List.of(existing),
                Declared.ALL);
    }
}
