package dev.lakewarden.governance.connections;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The connections of the workspace as people use them: checked, their secrets in a vault, opened
 * with as many ports as the keys allow. Methods block: call them on a worker thread. Secrets that
 * are passed in stay the caller's to wipe.
 */
public final class ConnectionBook {
    private final Connections connections;
    private final Providers providers;
    private final ConnectionSecrets secrets;
    private final Openings openings;
    private final Clock clock;

    public ConnectionBook(
            Connections connections,
            Providers providers,
            ConnectionSecrets secrets,
            ChangeGuard guard,
            Clock clock) {
        this.connections = connections;
        this.providers = providers;
        this.secrets = secrets;
        this.openings = new Openings(providers, secrets, guard);
        this.clock = clock;
    }

    /** Sorted by name. */
    public List<Connection> findAll() {
        return connections.findAll();
    }

    public Optional<Connection> find(String name) {
        return connections.find(name);
    }

    public Providers providers() {
        return providers;
    }

    /** Everything that keeps a draft from being saved; {@code existing} is the one it changes. */
    public List<SettingProblem> check(
            ConnectionDraft draft, Optional<ConnectionId> existing, Map<String, char[]> typed) {
        Map<String, SettingValue> before =
                existing.map(this::load).map(Connection::settings).orElse(Map.of());
        return providers.check(draft, before, typed);
    }

    /**
     * Adds a connection, read-only. Its secrets are stored first: without them it is not saved.
     *
     * @param typed by setting, the secrets that the vault is to take
     * @throws ConnectorException with {@code Invalid} if it cannot be one, {@code Conflict} if its
     *     name is taken, or what the vault says if it does not take a secret
     */
    public Connection add(ConnectionDraft draft, Map<String, char[]> typed, String actor) {
        return add(ConnectionId.random(), draft, typed, actor);
    }

    /** As the other, under an id that a connection file brought. */
    public Connection add(
            ConnectionId id, ConnectionDraft draft, Map<String, char[]> typed, String actor) {
        if (findById(id).isPresent()) {
            throw new ConnectorException(
                    new Failure.Conflict(
                            draft.name(), "A connection with its id is there already."));
        }
        ConnectionDraft checked = checked(draft, Map.of(), typed);
        Connection added = checked.toConnection(id, new Permission.ReadOnly());
        save(added, Map.of(), typed, actor);
        return added;
    }

    /**
     * Changes a connection. Whatever makes it reach something else (provider, environment, a plain
     * setting) makes it read-only again: changes were allowed on what it reached before.
     *
     * @throws ConnectorException as {@link #add} does, {@code Missing} if it is gone
     */
    public Connection change(
            ConnectionId id, ConnectionDraft draft, Map<String, char[]> typed, String actor) {
        Connection before = load(id);
        ConnectionDraft checked = checked(draft, before.settings(), typed);
        Permission permission =
                checked.reachesTheSameAs(before) ? before.permission() : new Permission.ReadOnly();
        Connection after = checked.toConnection(id, permission);
        save(after, before.settings(), typed, actor);
        secrets.forget(id, before.settings(), after.settings());
        return after;
    }

    /**
     * Removes a connection and its secrets, the secrets first.
     *
     * @throws ConnectorException with {@code Refused} if a vault that holds one is locked; nothing
     *     is removed then
     */
    public void remove(ConnectionId id, String actor) {
        findById(id)
                .ifPresent(
                        connection -> {
                            secrets.forget(id, connection.settings(), Map.of());
                            connections.remove(id, actor);
                        });
    }

    /**
     * Turns the first key: actions may change what this connection reaches.
     *
     * @throws ConnectorException with {@code Invalid} without a reason or with an end that has
     *     passed, {@code Missing} if the connection is gone
     */
    public Connection allow(ConnectionId id, String reason, Optional<Instant> until, String actor) {
        Connection connection = load(id);
        Instant now = clock.instant();
        if (reason.isBlank()) {
            throw invalid(connection.name(), "Allowing changes needs a reason, which is kept.");
        }
        if (until.isPresent() && !now.isBefore(until.get())) {
            throw invalid(connection.name(), "The end of the permission has already passed.");
        }
        Connection allowed =
                connection.withPermission(new Permission.Allowed(now, reason.strip(), until));
        connections.save(allowed, actor);
        return allowed;
    }

    /**
     * Takes the first key back; does nothing to a read-only connection.
     *
     * @throws ConnectorException with {@code Missing} if the connection is gone
     */
    public Connection revoke(ConnectionId id, String actor) {
        Connection connection = load(id);
        if (connection.permission() instanceof Permission.ReadOnly) {
            return connection;
        }
        Connection revoked = connection.withPermission(new Permission.ReadOnly());
        connections.save(revoked, actor);
        return revoked;
    }

    /**
     * Tests a draft without saving anything.
     *
     * @param existing the connection whose stored secrets the draft may use
     * @throws ConnectorException with {@code Invalid} if the draft cannot be one, or why a secret
     *     could not be had; what the system does is in the report
     */
    public TestReport test(
            ConnectionDraft draft,
            Optional<ConnectionId> existing,
            Map<String, char[]> typed,
            Consumer<TestStep> progress) {
        Map<String, SettingValue> before =
                existing.map(this::load).map(Connection::settings).orElse(Map.of());
        Connection tested =
                checked(draft, before, typed)
                        .toConnection(
                                existing.orElseGet(ConnectionId::random),
                                new Permission.ReadOnly());
        return openings.test(tested, typed, progress);
    }

    /**
     * Opens without any way to change the system.
     *
     * @throws ConnectorException if it cannot be opened, {@code Invalid} if its settings are not
     *     those this version declares
     */
    public OpenConnection openForReading(Connection connection) {
        return openings.forReading(connection);
    }

    /**
     * What only a person could give before this opens, such as {@code its password is asked for
     * every time}; empty if it opens by itself. Asks nobody.
     */
    public Optional<String> waitsFor(Connection connection) {
        return providers
                .findDescription(connection.provider())
                .flatMap(description -> secrets.waitsFor(connection, description));
    }

    /**
     * Opens with the changing halves, after both keys. The permission that counts is the one in the
     * workspace now, not the one the caller remembers.
     *
     * @throws ConnectorException with {@code Refused} if a key is missing, {@code Missing} if the
     *     connection is gone, or as {@link #openForReading}
     */
    public OpenConnection openForChanges(
            Connection connection, Confirmation confirmation, String actor) {
        return openings.forChanges(load(connection.id()), confirmation, actor);
    }

    private ConnectionDraft checked(
            ConnectionDraft draft, Map<String, SettingValue> before, Map<String, char[]> typed) {
        ConnectionDraft whole = DraftCheck.withTypedSecrets(draft, typed);
        SettingProblem.refuse(draft.name(), DraftCheck.check(whole, providers, before, typed));
        return whole;
    }

    private void save(
            Connection after,
            Map<String, SettingValue> before,
            Map<String, char[]> typed,
            String actor) {
        connections
                .find(after.name())
                .filter(other -> !other.id().equals(after.id()))
                .ifPresent(
                        other -> {
                            throw new ConnectorException(
                                    new Failure.Conflict(
                                            after.name(), "Another connection has this name."));
                        });
        ConnectionSecrets.Undo undo = secrets.store(after, before, typed);
        try {
            connections.save(after, actor);
        } catch (ConnectorException e) {
            undo.afterFailure(e);
            throw e;
        }
    }

    private Optional<Connection> findById(ConnectionId id) {
        return connections.findAll().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    private Connection load(ConnectionId id) {
        return findById(id)
                .orElseThrow(
                        () ->
                                new ConnectorException(
                                        new Failure.Missing(
                                                "connection", "It was removed meanwhile.")));
    }

    private static ConnectorException invalid(String subject, String because) {
        return new ConnectorException(new Failure.Invalid(subject, because));
    }
}
