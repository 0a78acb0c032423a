package dev.lakewarden.governance.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lakewarden.governance.audit.InMemoryAuditLog;
import dev.lakewarden.governance.connections.SettingValue.FromEnvironment;
import dev.lakewarden.governance.connections.SettingValue.InVault;
import dev.lakewarden.governance.connections.SettingValue.Plain;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.secrets.InMemoryVault;
import dev.lakewarden.governance.secrets.SecretLifetime;
import dev.lakewarden.governance.secrets.SecretPrompt;
import dev.lakewarden.governance.secrets.Vaults;

import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

class ConnectionBookTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Plain URI = new Plain("https://lake.example.org");

    private final InMemoryAuditLog audit = new InMemoryAuditLog();
    private final InMemoryConnections connections = new InMemoryConnections(audit);
    private final InMemoryVault keychain = new InMemoryVault("system keychain");
    private final InMemoryVault file = new InMemoryVault("vault file");
    private final InMemoryVault session = new InMemoryVault("this session");
    private final Map<String, String> environment = new TreeMap<>();
    private Optional<String> answer = Optional.empty();
    private final Lake lake = new Lake();
    private final ConnectionBook book = book(connections, lake);

    @Test
    void aNewConnectionIsReadOnlyAndOpensWithDefaultsAndItsSecret() {
        Connection added = addWithPassword("hunter2");
        assertThat(added.permission()).isEqualTo(new Permission.ReadOnly());
        assertThat(added.settings()).containsEntry("password", new InVault(SecretLifetime.KEPT));
        book.openForReading(added).close();
        assertThat(lake.openings())
                .containsExactly(Map.of("uri", URI.text(), "size", "3", "password", "hunter2"));
    }

    @Test
    void aVaultThatTakesNothingKeepsTheConnectionFromBeingSaved() {
        keychain.breakDown();
        assertThat(failureOf(() -> addWithPassword("hunter2")))
                .isEqualTo(new Failure.Refused("system keychain", "The vault is broken."));
        assertThat(connections.findAll()).isEmpty();
    }

    @Test
    void aConnectionThatCannotBeSavedLeavesNoSecretBehind() {
        ConnectionBook failing = book(new UnwritableConnections(), lake);
        assertThatThrownBy(
                        () ->
                                failing.add(
                                        draft("lake", Map.of("uri", URI)), typed("hunter2"), "ana"))
                .isInstanceOf(ConnectorException.class);
        assertThat(keychain.size()).isZero();
    }

    @Test
    void aTakenNameIsAConflictAndChangesNoSecret() {
        addWithPassword("hunter2");
        assertThat(failureOf(() -> addWithPassword("other"))).isInstanceOf(Failure.Conflict.class);
        assertThat(keychain.size()).isEqualTo(1);
    }

    @Test
    void everythingWrongIsSaidAtOnceWithoutTheSecret() {
        Failure failure =
                failureOf(
                        () ->
                                book.add(
                                        draft("Lake!", Map.of("size", new Plain("99"))),
                                        typed(""),
                                        "ana"));
        assertThat(failure).isInstanceOf(Failure.Invalid.class);
        assertThat(failure.because()).contains("name:", "uri:", "size:", "password:");
    }

    @Test
    void aSecretThatIsToBeStoredHasToBeGiven() {
        ConnectionDraft draft =
                draft("lake", Map.of("uri", URI, "password", new InVault(SecretLifetime.KEPT)));
        assertThat(book.check(draft, Optional.empty(), Map.of()))
                .extracting(SettingProblem::key)
                .containsExactly("password");
        Connection added = addWithPassword("hunter2");
        assertThat(book.check(draft, Optional.of(added.id()), Map.of())).isEmpty();
    }

    @Test
    void anUnknownProviderIsNamed() {
        ConnectionDraft draft = new ConnectionDraft("lake", "ocean", Environment.DEV, "", Map.of());
        assertThat(book.check(draft, Optional.empty(), Map.of()))
                .containsExactly(
                        new SettingProblem(
                                "provider",
                                "There is no provider ocean in this version; there are lake."));
    }

    @Test
    void aChangeKeepsTheSecretThatIsNotTypedAgain() {
        Connection added = addWithPassword("hunter2");
        book.change(
                added.id(),
                ConnectionDraft.of(added).withSettings(with(added, "colour", "blue")),
                Map.of(),
                "ana");
        book.openForReading(connections.find("lake").orElseThrow()).close();
        assertThat(lake.openings().getFirst()).containsEntry("password", "hunter2");
    }

    @Test
    void aStoredSecretIsNeitherSavedNorTriedForAnotherHost() {
        Connection added = addWithPassword("hunter2");
        ConnectionDraft moved =
                ConnectionDraft.of(added)
                        .withSettings(with(added, "uri", "https://evil.example.org"));
        assertThat(book.check(moved, Optional.of(added.id()), Map.of()))
                .extracting(SettingProblem::key)
                .containsExactly("password");
        assertThat(failureOf(() -> book.change(added.id(), moved, Map.of(), "ana")))
                .isInstanceOf(Failure.Invalid.class);
        assertThat(failureOf(() -> book.test(moved, Optional.of(added.id()), Map.of(), _ -> {})))
                .isInstanceOf(Failure.Invalid.class);
        assertThat(lake.openings()).isEmpty();
        book.change(added.id(), moved, typed("hunter3"), "ana");
        assertThat(keychain.size()).isEqualTo(1);
    }

    @Test
    void theSameHostSpelledOtherwiseIsTheSamePlace() {
        Connection added = addWithPassword("hunter2");
        for (String same :
                List.of("https://LAKE.example.org:443/v2", "https://lake.example.org/")) {
            assertThat(
                            book.check(
                                    ConnectionDraft.of(added)
                                            .withSettings(with(added, "uri", same)),
                                    Optional.of(added.id()),
                                    Map.of()))
                    .isEmpty();
        }
    }

    @Test
    void aSecretIsMovedWhenItsLifetimeChangesAndForgottenWhenItIsReferredTo() {
        Connection added = addWithPassword("hunter2");
        Map<String, SettingValue> settings = new TreeMap<>(added.settings());
        settings.put("password", new InVault(SecretLifetime.SESSION));
        change(added, settings);
        assertThat(keychain.size()).isZero();
        assertThat(session.size()).isEqualTo(1);

        settings.put("password", new FromEnvironment("LAKE_PASSWORD"));
        Connection referring = change(added, settings);
        assertThat(session.size()).isZero();

        assertThat(failureOf(() -> book.openForReading(referring)))
                .isInstanceOfSatisfying(
                        Failure.Missing.class,
                        it -> assertThat(it.because()).contains("LAKE_PASSWORD"));
        environment.put("LAKE_PASSWORD", "from outside");
        book.openForReading(referring).close();
        assertThat(lake.openings().getLast()).containsEntry("password", "from outside");
    }

    @Test
    void aSecretThatIsNeverKeptIsAskedForEachTime() {
        Connection added = add(Map.of("uri", URI, "password", new InVault(SecretLifetime.NEVER)));
        assertThat(failureOf(() -> book.openForReading(added))).isInstanceOf(Failure.Refused.class);
        answer = Optional.of("typed now");
        book.openForReading(added).close();
        assertThat(lake.openings().getLast()).containsEntry("password", "typed now");
        assertThat(keychain.size() + file.size() + session.size()).isZero();
    }

    @Test
    void aLockedVaultIsSaidAndNotTakenForAMissingSecret() {
        keychain.unavailable("No keychain here.");
        Connection added = addWithPassword("hunter2");
        file.lock();
        assertThat(failureOf(() -> book.openForReading(added)))
                .isEqualTo(new Failure.Refused("vault file", "The vault is locked."));
        assertThat(failureOf(() -> book.remove(added.id(), "ana")))
                .isInstanceOf(Failure.Refused.class);
        assertThat(connections.findAll()).hasSize(1);
    }

    @Test
    void removingAConnectionRemovesItsSecrets() {
        Connection added = addWithPassword("hunter2");
        book.remove(added.id(), "ana");
        book.remove(added.id(), "ana");
        assertThat(keychain.size()).isZero();
        assertThat(connections.findAll()).isEmpty();
    }

    @Test
    void changesNeedTheFirstKeyWhichWantsAReason() {
        Connection added = add(Map.of("uri", URI));
        Confirmation none = new Confirmation.None();
        assertThat(failureOf(() -> book.openForChanges(added, none, "ana")))
                .isInstanceOf(Failure.Refused.class);
        assertThat(failureOf(() -> book.allow(added.id(), " ", Optional.empty(), "ana")))
                .isInstanceOf(Failure.Invalid.class);
        assertThat(failureOf(() -> book.allow(added.id(), "why", Optional.of(NOW), "ana")))
                .isInstanceOf(Failure.Invalid.class);
        book.allow(added.id(), "ticket 12", Optional.empty(), "ana");
        try (OpenConnection open = book.openForChanges(added, none, "ana")) {
            assertThat(open.tableChanges()).isPresent();
        }
        book.revoke(added.id(), "ana");
        assertThat(failureOf(() -> book.openForChanges(added, none, "ana")))
                .isInstanceOf(Failure.Refused.class);
        assertThat(audit.findLatest(20))
                .extracting(entry -> entry.event().action())
                .containsExactly(
                        "changes.refused",
                        "connection.revoked",
                        "changes.permitted",
                        "connection.allowed",
                        "changes.refused",
                        "connection.added");
    }

    @Test
    void aConnectionThatReachesSomethingElseIsReadOnlyAgain() {
        Connection added = add(Map.of("uri", URI));
        book.allow(added.id(), "ticket 12", Optional.empty(), "ana");
        Connection renamed =
                book.change(added.id(), draft("pond", added.settings()), Map.of(), "ana");
        assertThat(renamed.permission()).isInstanceOf(Permission.Allowed.class);

        Connection moved = change(renamed, Map.of("uri", new Plain("https://elsewhere")));
        assertThat(moved.permission()).isEqualTo(new Permission.ReadOnly());
    }

    @Test
    void aReadOnlyOpeningThatOffersChangesIsADefect() {
        ConnectionBook leaky = book(connections, Lake.leaky());
        Connection added = leaky.add(draft("lake", Map.of("uri", URI)), Map.of(), "ana");
        assertThat(failureOf(() -> leaky.openForReading(added))).isInstanceOf(Failure.Defect.class);
    }

    @Test
    void aDraftIsTestedWithTypedAndStoredSecretsAndNothingIsSaved() {
        book.test(draft("lake", Map.of("uri", URI)), Optional.empty(), typed("new"), _ -> {});
        assertThat(lake.openings().getLast()).containsEntry("password", "new");
        assertThat(connections.findAll()).isEmpty();
        assertThat(keychain.size()).isZero();

        Connection added = addWithPassword("hunter2");
        book.test(ConnectionDraft.of(added), Optional.of(added.id()), Map.of(), _ -> {});
        assertThat(lake.openings().getLast()).containsEntry("password", "hunter2");
    }

    private Connection addWithPassword(String password) {
        return book.add(draft("lake", Map.of("uri", URI)), typed(password), "ana");
    }

    private Connection add(Map<String, SettingValue> settings) {
        return book.add(draft("lake", settings), Map.of(), "ana");
    }

    private Connection change(Connection connection, Map<String, SettingValue> settings) {
        return book.change(
                connection.id(),
                ConnectionDraft.of(connections.findAll().getFirst()).withSettings(settings),
                Map.of(),
                "ana");
    }

    private static Map<String, SettingValue> with(Connection connection, String key, String text) {
        Map<String, SettingValue> settings = new TreeMap<>(connection.settings());
        settings.put(key, new Plain(text));
        return settings;
    }

    private static Map<String, char[]> typed(String password) {
        return Map.of("password", password.toCharArray());
    }

    private static ConnectionDraft draft(String name, Map<String, SettingValue> settings) {
        return new ConnectionDraft(name, "lake", Environment.DEV, "", settings);
    }

    private ConnectionBook book(Connections kept, ConnectionProvider provider) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        SecretPrompt prompt = (_, _) -> answer.map(String::toCharArray);
        ConnectionSecrets secrets =
                new ConnectionSecrets(
                        new Vaults(keychain, file, session),
                        name -> Optional.ofNullable(environment.get(name)),
                        prompt);
        return new ConnectionBook(
                kept,
                new Providers(List.of(provider)),
                secrets,
                new ChangeGuard(audit, clock),
                clock);
    }

    private static Failure failureOf(ThrowingCallable call) {
        return Assertions.catchThrowableOfType(ConnectorException.class, call).failure();
    }

    /** A workspace that is open for reading only. */
    private static final class UnwritableConnections implements Connections {
        @Override
        public List<Connection> findAll() {
            return List.of();
        }

        @Override
        public Optional<Connection> find(String name) {
            return Optional.empty();
        }

        @Override
        public void save(Connection connection, String actor) {
            throw new ConnectorException(
                    new Failure.Refused("workspace", "It is open for reading only."));
        }

        @Override
        public void remove(ConnectionId id, String actor) {}
    }
}
