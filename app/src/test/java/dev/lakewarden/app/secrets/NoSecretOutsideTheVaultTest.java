package dev.lakewarden.app.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lakewarden.connectors.exchange.ConnectionFiles;
import dev.lakewarden.connectors.kafka.KafkaProvider;
import dev.lakewarden.governance.connections.ChangeGuard;
import dev.lakewarden.governance.connections.Confirmation;
import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionBook;
import dev.lakewarden.governance.connections.ConnectionDraft;
import dev.lakewarden.governance.connections.ConnectionSecrets;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.ProdLock;
import dev.lakewarden.governance.connections.Providers;
import dev.lakewarden.governance.connections.SettingValue.Plain;
import dev.lakewarden.governance.exchange.ConnectionImport;
import dev.lakewarden.governance.exchange.FoundConnections;
import dev.lakewarden.governance.exchange.TrustPreview;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.secrets.SecretPrompt;
import dev.lakewarden.governance.secrets.Vaults;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.Opening;
import dev.lakewarden.store.Workspace;
import dev.lakewarden.store.secrets.WorkspaceVaults;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** A connection's whole life with real files; afterwards its secret is looked for everywhere. */
class NoSecretOutsideTheVaultTest {
    private static final String SECRET = "qX7-unmistakable-Zw9";
    private static final String PASSPHRASE = "a long passphrase of words";

    private final Path folder;

    NoSecretOutsideTheVaultTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theSecretIsInNoFileNoLogAndNoMessage() throws IOException {
        Said said = new Said();
        Logger root = Logger.getLogger("");
        Level before = root.getLevel();
        root.setLevel(Level.ALL);
        root.addHandler(said);
        try (Workspace workspace = opened()) {
            live(workspace, said);
            lookEverywhere(said);
        } finally {
            root.removeHandler(said);
            root.setLevel(before);
        }
        lookEverywhere(said);
    }

    private void live(Workspace workspace, Said said) throws IOException {
        Vaults vaults = vaults();
        vaults.unlock(PASSPHRASE.toCharArray());
        ConnectionBook book = book(workspace, vaults);
        Connection added = book.add(draft("k:1"), Map.of("password", secret()), "ana");
        said.hear(added);
        book.change(added.id(), draft("k:2"), Map.of("password", secret()), "ana");
        book.allow(added.id(), "ticket 1", Optional.empty(), "ana");
        said.hear(failure(() -> book.openForChanges(added, new Confirmation.None(), "ana")));
        said.hear(failure(() -> book.add(draft("no port"), Map.of("password", secret()), "ana")));
        said.hear(failure(() -> book.add(wrongPlace(), Map.of(), "ana")));
        said.hear(book.test(draft("127.0.0.1:1"), Optional.of(added.id()), Map.of(), said::hear));
        new ProdLock(workspace.audit(), "ana").open("ticket 2", Clock.systemUTC().instant());

        ConnectionFiles files = new ConnectionFiles(book.providers());
        String exported = files.writer().write(book.findAll());
        Files.writeString(folder.resolve("exported.yaml"), exported);
        importKafka(book, files, said);
        said.hear(workspace.audit().findLatest(100));
        book.remove(added.id(), "ana");
        said.hear(book.findAll());
    }

    private static void importKafka(ConnectionBook book, ConnectionFiles files, Said said) {
        FoundConnections found =
                files.readers().stream()
                        .filter(reader -> reader.id().equals("kafka"))
                        .findFirst()
                        .orElseThrow()
                        .read(
                                "imported.properties",
                                "bootstrap.servers=k:9\nsecurity.protocol=SASL_SSL\n"
                                        + "sasl.jaas.config=org.apache.kafka.common.security.plain"
                                        + ".PlainLoginModule required username=a password="
                                        + SECRET
                                        + ";\nssl.keystore.password="
                                        + SECRET
                                        + "\nunknown="
                                        + SECRET,
                                Environment.PROD);
        ConnectionImport imports = new ConnectionImport(book);
        TrustPreview preview = imports.preview(found);
        said.hear(preview);
        said.hear(imports.save(preview, Set.of("imported"), "ana"));
        assertThat(book.find("imported")).isPresent();
        found.wipe();
    }

    private void lookEverywhere(Said said) throws IOException {
        for (String form : forms()) {
            assertThat(said.words).as("what was said").noneMatch(it -> it.contains(form));
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .as(file.getFileName().toString())
                            .doesNotContain(form);
                }
            }
        }
        assertThat(folder.resolve("lake.vault")).isNotEmptyFile();
        assertThat(folder.resolve("exported.yaml")).isNotEmptyFile();
    }

    private static List<String> forms() {
        List<String> forms = new ArrayList<>();
        for (Charset charset :
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16BE,
                        StandardCharsets.UTF_16LE)) {
            for (String text : List.of(SECRET, PASSPHRASE)) {
                forms.add(new String(text.getBytes(charset), StandardCharsets.ISO_8859_1));
            }
        }
        forms.add(Base64.getEncoder().encodeToString(SECRET.getBytes(StandardCharsets.UTF_8)));
        return forms;
    }

    private static char[] secret() {
        return SECRET.toCharArray();
    }

    private static ConnectionDraft draft(String brokers) {
        return new ConnectionDraft(
                "brokers",
                "kafka",
                Environment.PROD,
                "",
                Map.of(
                        "bootstrap-servers", new Plain(brokers),
                        "security-protocol", new Plain("SASL_PLAINTEXT"),
                        "username", new Plain("ana")));
    }

    /** Somebody typed the secret where it does not belong. */
    private static ConnectionDraft wrongPlace() {
        return new ConnectionDraft(
                "misplaced",
                "kafka",
                Environment.DEV,
                "",
                Map.of(
                        "bootstrap-servers", new Plain(SECRET),
                        "security-protocol", new Plain(SECRET),
                        "password", new Plain(SECRET)));
    }

    private static ConnectorException failure(ThrowingCallable call) {
        return catchThrowableOfType(ConnectorException.class, call);
    }

    private Workspace opened() {
        return switch (Workspace.open(folder.resolve("lake"), Mode.COMMAND)) {
            case Opening.Opened(var workspace) -> workspace;
            case Opening.Locked _, Opening.Damaged _, Opening.Newer _ ->
                    throw new AssertionError("A new workspace opens");
        };
    }

    private Vaults vaults() {
        return WorkspaceVaults.beside(
                folder.resolve("lake"),
                name -> Optional.of("off").filter(_ -> name.equals(WorkspaceVaults.KEYCHAIN)));
    }

    private static ConnectionBook book(Workspace workspace, Vaults vaults) {
        Clock clock = Clock.systemUTC();
        return new ConnectionBook(
                workspace.connections(),
                new Providers(List.of(new KafkaProvider(clock))),
                new ConnectionSecrets(vaults, _ -> Optional.empty(), SecretPrompt.nobody()),
                new ChangeGuard(workspace.audit(), clock),
                clock);
    }

    /** Everything that was logged or could be shown to a person. */
    private static final class Said extends Handler {
        private final List<String> words = new ArrayList<>();

        synchronized void hear(Object something) {
            words.add(String.valueOf(something));
        }

        @Override
        public synchronized void publish(LogRecord entry) {
            words.add(new SimpleFormatter().format(entry));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
