package dev.lakewarden.governance.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lakewarden.governance.audit.InMemoryAuditLog;
import dev.lakewarden.governance.connections.ChangeGuard;
import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionBook;
import dev.lakewarden.governance.connections.ConnectionDraft;
import dev.lakewarden.governance.connections.ConnectionSecrets;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.InMemoryConnections;
import dev.lakewarden.governance.connections.Lake;
import dev.lakewarden.governance.connections.Permission;
import dev.lakewarden.governance.connections.Providers;
import dev.lakewarden.governance.connections.SettingValue;
import dev.lakewarden.governance.connections.SettingValue.InVault;
import dev.lakewarden.governance.connections.SettingValue.Plain;
import dev.lakewarden.governance.exchange.ConnectionImport.Outcome;
import dev.lakewarden.governance.exchange.ConnectionImport.Result;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.secrets.InMemoryVault;
import dev.lakewarden.governance.secrets.SecretLifetime;
import dev.lakewarden.governance.secrets.SecretPrompt;
import dev.lakewarden.governance.secrets.Vaults;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class ConnectionImportTest {
    private final InMemoryVault keychain = new InMemoryVault("system keychain");
    private final ConnectionBook book =
            new ConnectionBook(
                    new InMemoryConnections(),
                    new Providers(List.of(new Lake())),
                    new ConnectionSecrets(
                            new Vaults(
                                    keychain,
                                    new InMemoryVault("vault file"),
                                    new InMemoryVault("this session")),
                            _ -> Optional.empty(),
                            SecretPrompt.nobody()),
                    new ChangeGuard(new InMemoryAuditLog(), Clock.systemUTC()),
                    Clock.systemUTC());
    private final ConnectionImport imports = new ConnectionImport(book);

    @Test
    void onlyWhatWasChosenIsSavedAndItIsReadOnly() {
        TrustPreview preview = preview(lake("one", "https://a:1"), lake("two", "https://b:2"));
        assertThat(preview.changes()).hasSize(2);
        assertThat(book.findAll()).as("a preview saves nothing").isEmpty();
        assertThat(imports.save(preview, Set.of("two"), "ana"))
                .extracting(Result::outcome)
                .satisfiesExactly(
                        one -> assertThat(one).isInstanceOf(Outcome.Skipped.class),
                        two -> assertThat(two).isInstanceOf(Outcome.Added.class));
        assertThat(book.findAll())
                .singleElement()
                .satisfies(it -> assertThat(it.permission()).isEqualTo(new Permission.ReadOnly()));
    }

    @Test
    void aFoundSecretGoesToTheVaultAndOneThatFailsDoesNotHideTheOthers() {
        FoundConnection withSecret =
                new FoundConnection(
                        "file",
                        Optional.empty(),
                        draft(
                                "secretive",
                                Map.of(
                                        "uri", new Plain("https://a"),
                                        "password", new InVault(SecretLifetime.KEPT))),
                        Map.of("password", "hunter2".toCharArray()),
                        List.of());
        TrustPreview preview = preview(withSecret, lake("plain", "https://b"));
        assertThat(preview.toString()).doesNotContain("hunter2");
        keychain.breakDown();
        assertThat(imports.save(preview, Set.of("secretive", "plain"), "ana"))
                .extracting(Result::outcome)
                .satisfiesExactly(
                        failed ->
                                assertThat(failed)
                                        .isEqualTo(
                                                new Outcome.Failed(
                                                        new Failure.Refused(
                                                                "system keychain",
                                                                "The vault is broken."))),
                        added -> assertThat(added).isInstanceOf(Outcome.Added.class));
        assertThat(book.findAll()).extracting(Connection::name).containsExactly("plain");
    }

    @Test
    void whatChangedAfterThePreviewIsLeftAlone() {
        Connection seen = book.add(lake("lake", "https://a").draft(), Map.of(), "ana");
        TrustPreview preview = preview(lake("lake", "https://b"));
        book.change(seen.id(), lake("lake", "https://c").draft(), Map.of(), "ben");
        assertThat(imports.save(preview, Set.of("lake"), "ana"))
                .singleElement()
                .satisfies(
                        result ->
                                assertThat(result.outcome())
                                        .isInstanceOfSatisfying(
                                                Outcome.Failed.class,
                                                failed ->
                                                        assertThat(failed.failure())
                                                                .isInstanceOf(
                                                                        Failure.Conflict.class)));
        assertThat(book.find("lake").orElseThrow().settings())
                .containsEntry("uri", new Plain("https://c"));
    }

    @Test
    void thePreviewNamesHostsFilesAndReferences() {
        FoundConnection found =
                new FoundConnection(
                        "file",
                        Optional.empty(),
                        draft(
                                "lake",
                                Map.of(
                                        "uri", new Plain("https://lake.example.org:8443/x?y#z"),
                                        "boats", new Plain("boat-1:1, boat-2:2"),
                                        "chart", new Plain("/etc/chart.pem"),
                                        "password", new SettingValue.FromEnvironment("HOME"))),
                        Map.of(),
                        List.of());
        Reach reach = preview(found).entries().getFirst().reach();
        assertThat(reach.hosts()).containsExactly("boat-1:1", "boat-2:2", "lake.example.org:8443");
        assertThat(reach.files()).containsExactly("/etc/chart.pem");
        assertThat(reach.references()).containsExactly("env:HOME");
    }

    @Test
    void aNameThatIsTwiceInTheFileIsRefused() {
        TrustPreview preview = preview(lake("lake", "https://a"), lake("lake", "https://b"));
        assertThat(preview.changes()).hasSize(1);
        assertThat(preview.entries().getLast().verdict())
                .isInstanceOf(TrustPreview.Verdict.Refuse.class);
    }

    @Test
    void aFileThatIsTooLargeOrNoTextIsRefused(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("large.yaml");
        Files.writeString(large, "x".repeat(ConnectionText.LARGEST + 1));
        assertThatThrownBy(() -> ConnectionText.read(large)).hasMessageContaining("1 MB");
        Path binary = Files.write(folder.resolve("binary.yaml"), new byte[] {(byte) 0xc3, 0x28});
        assertThatThrownBy(() -> ConnectionText.read(binary)).hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> ConnectionText.read(folder)).hasMessageContaining("a directory");
    }

    private TrustPreview preview(FoundConnection... found) {
        return imports.preview(new FoundConnections(List.of(found), List.of()));
    }

    private static FoundConnection lake(String name, String uri) {
        return new FoundConnection(
                "file",
                Optional.empty(),
                draft(name, Map.of("uri", new Plain(uri))),
                Map.of(),
                List.of());
    }

    private static ConnectionDraft draft(String name, Map<String, SettingValue> settings) {
        return new ConnectionDraft(name, "lake", Environment.DEV, "", settings);
    }
}
