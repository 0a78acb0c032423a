package dev.lakewarden.viewmodels.connections;

import dev.lakewarden.governance.audit.InMemoryAuditLog;
import dev.lakewarden.governance.buckets.InMemoryBucketRecords;
import dev.lakewarden.governance.connections.ChangeGuard;
import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionBook;
import dev.lakewarden.governance.connections.ConnectionProvider;
import dev.lakewarden.governance.connections.ConnectionSecrets;
import dev.lakewarden.governance.connections.InMemoryConnections;
import dev.lakewarden.governance.connections.OpenConnection;
import dev.lakewarden.governance.connections.ProviderDescription;
import dev.lakewarden.governance.connections.Providers;
import dev.lakewarden.governance.connections.ResolvedSettings;
import dev.lakewarden.governance.connections.Setting;
import dev.lakewarden.governance.connections.SettingType;
import dev.lakewarden.governance.connections.SystemKind;
import dev.lakewarden.governance.connections.TestReport;
import dev.lakewarden.governance.connections.TestStage;
import dev.lakewarden.governance.connections.TestStep;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.scan.Holdings;
import dev.lakewarden.governance.scan.SourceStates;
import dev.lakewarden.governance.secrets.InMemoryVault;
import dev.lakewarden.governance.secrets.Vaults;
import dev.lakewarden.governance.streams.InMemoryTopicRecords;
import dev.lakewarden.governance.tables.InMemoryTableRecords;
import dev.lakewarden.viewmodels.background.Background;
import dev.lakewarden.viewmodels.times.TimeWords;
import dev.lakewarden.viewmodels.times.Timepiece;

import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;

/** A person at the connection editor: real services over fixtures, one catalog that misbehaves. */
final class Desk {
    static final Instant NOW = Instant.parse("2026-03-17T14:32:00Z");
    static final String PASSWORD = "s3cret-of-mine";

    final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    final Timepiece time = new Timepiece(clock, new ReadOnlyObjectWrapper<>(TimeWords.UTC));
    final InMemoryAuditLog audit = new InMemoryAuditLog(clock);
    final InMemoryConnections connections = new InMemoryConnections(audit);
    final InMemoryTableRecords tables = new InMemoryTableRecords(connections);
    final InMemoryTopicRecords topics = new InMemoryTopicRecords(connections);
    final Holdings holdings = new Holdings(tables, topics, new InMemoryBucketRecords(connections));
    final InMemoryVault keychain = new InMemoryVault("system keychain");
    final InMemoryVault file = new InMemoryVault("vault file");
    final InMemoryVault session = new InMemoryVault("this session");
    final Vaults vaults = new Vaults(keychain, file, session);
    final Catalog catalog = new Catalog();
    final Queue<Runnable> waiting = new ArrayDeque<>();
    boolean slow;
    final Background background = new Background(this::work, Runnable::run);
    final ConnectionBook book =
            new ConnectionBook(
                    connections,
                    new Providers(List.of(catalog)),
                    new ConnectionSecrets(
                            vaults, _ -> Optional.empty(), (_, _) -> Optional.empty()),
                    new ChangeGuard(audit, clock),
                    clock);
    final TestRun test = new TestRun(book, background, time);
    final VaultUnlock vault = new VaultUnlock(vaults, background);
    final ConnectionAccess access = new ConnectionAccess(book, background, time, "ada");
    final ConnectionRemoval removal =
            new ConnectionRemoval(book, holdings, _ -> List.of("sales.orders"), background, "ada");
    final ConnectionEditorViewModel editor =
            new ConnectionEditorViewModel(
                    book,
                    new ConnectionList(book, new SourceStates(), background, time),
                    new EditorParts(test, vault, access, removal),
                    background,
                    "ada");

    private void work(Runnable work) {
        if (slow) {
            waiting.add(work);
        } else {
            work.run();
        }
    }

    /** Lets the workers go on. */
    void proceed() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    ConnectionForm form() {
        return editor.form().get().orElseThrow();
    }

    PlainField plain(String key) {
        return (PlainField) field(key);
    }

    SecretField secret(String key) {
        return (SecretField) field(key);
    }

    FormField field(String key) {
        return form().fields().get().stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** A new form with everything that is needed. */
    void fillNew(String name) {
        editor.openNew();
        form().nameProperty().set(name);
        plain("uri").textProperty().set("https://nessie:19120/iceberg");
        secret("password").typedProperty().set(PASSWORD);
    }

    /** A saved connection, opened in the editor. */
    Connection saved(String name) {
        fillNew(name);
        editor.save();
        Connection saved = connections.find(name).orElseThrow();
        editor.open(saved.id());
        return saved;
    }

    Connection load(String name) {
        return connections.find(name).orElseThrow();
    }

    /** A catalog whose sign-in fails when told to. */
    static final class Catalog implements ConnectionProvider {
        boolean refuses;
        Map<TestStage, Failure> failing = Map.of();
        boolean wasInterrupted;
        Optional<String> gotPassword = Optional.empty();
        Consumer<TestStage> meanwhile = _ -> {};

        @Override
        public ProviderDescription description() {
            return new ProviderDescription(
                    "iceberg-rest",
                    "Iceberg REST",
                    SystemKind.TABLE_CATALOG,
                    "Any catalog that speaks the Iceberg REST protocol.",
                    List.of(
                            Setting.required(
                                    "uri",
                                    "Address",
                                    new SettingType.Uri(List.of("https")),
                                    "https://nessie:19120/iceberg",
                                    "Where it answers."),
                            Setting.optional(
                                            "timeout",
                                            "Timeout",
                                            new SettingType.WholeNumber(1, 600),
                                            "30",
                                            "Seconds.")
                                    .withDefault("30"),
                            Setting.required(
                                    "password",
                                    "Password",
                                    new SettingType.Secret(),
                                    "the one of your catalog",
                                    "Signs in."),
                            Setting.optional(
                                    "key",
                                    "Key",
                                    new SettingType.Secret(),
                                    "a key",
                                    "A second secret.")));
        }

        @Override
        public OpenConnection openForReading(ResolvedSettings settings) {
            return () -> {};
        }

        @Override
        public OpenConnection openForChanges(ResolvedSettings settings) {
            return () -> {};
        }

        @Override
        public TestReport test(ResolvedSettings settings, Consumer<TestStep> progress) {
            gotPassword = settings.find("password");
            List<TestStep> steps = new ArrayList<>();
            boolean failed = false;
            for (TestStage stage : TestStage.values()) {
                meanwhile.accept(stage);
                wasInterrupted |= Thread.currentThread().isInterrupted();
                TestStep.Outcome outcome = outcome(stage, failed);
                failed |= outcome instanceof TestStep.Outcome.Failed;
                TestStep step = new TestStep(stage, outcome, Duration.ofMillis(12));
                steps.add(step);
                progress.accept(step);
            }
            return new TestReport(NOW, steps);
        }

        private TestStep.Outcome outcome(TestStage stage, boolean failed) {
            if (failed) {
                return new TestStep.Outcome.NotRun();
            }
            if (failing.containsKey(stage)) {
                return new TestStep.Outcome.Failed(failing.get(stage));
            }
            return refuses && stage == TestStage.AUTHENTICATE
                    ? new TestStep.Outcome.Failed(
                            new Failure.Unauthenticated("nessie-eu", "The password is wrong."))
                    : new TestStep.Outcome.Passed("");
        }
    }
}
