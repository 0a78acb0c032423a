package dev.lakewarden.governance.connections;

import dev.lakewarden.governance.audit.AuditEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What the audit log says about a change of a connection: which settings, never their values. */
public final class ConnectionAudit {
    private ConnectionAudit() {}

    public static AuditEvent added(Connection connection, String actor) {
        return event(
                connection,
                actor,
                "connection.added",
                connection.provider() + ", " + connection.environment().word());
    }

    public static AuditEvent removed(Connection connection, String actor) {
        return event(connection, actor, "connection.removed", connection.provider());
    }

    /** Empty if nothing changed. */
    public static List<AuditEvent> changed(Connection before, Connection after, String actor) {
        List<AuditEvent> events = new ArrayList<>();
        List<String> differences = differences(before, after);
        if (!differences.isEmpty()) {
            events.add(event(after, actor, "connection.changed", String.join("; ", differences)));
        }
        if (!before.permission().equals(after.permission())) {
            events.add(permission(after, actor));
        }
        return List.copyOf(events);
    }

    /** What saving over {@code before} writes. */
    public static List<AuditEvent> saved(
            Optional<Connection> before, Connection after, String actor) {
        if (before.isPresent()) {
            return changed(before.get(), after, actor);
        }
        List<AuditEvent> events = new ArrayList<>(List.of(added(after, actor)));
        if (after.permission() instanceof Permission.Allowed) {
            events.add(permission(after, actor));
        }
        return List.copyOf(events);
    }

    private static AuditEvent permission(Connection after, String actor) {
        return switch (after.permission()) {
            case Permission.ReadOnly _ -> event(after, actor, "connection.revoked", "");
            case Permission.Allowed(_, var reason, var until) ->
                    event(
                            after,
                            actor,
                            "connection.allowed",
                            until.map(end -> "until " + end + ": ").orElse("") + reason);
        };
    }

    private static List<String> differences(Connection before, Connection after) {
        List<String> found = new ArrayList<>();
        compare(found, "name", before.name(), after.name());
        compare(found, "provider", before.provider(), after.provider());
        compare(found, "environment", before.environment().word(), after.environment().word());
        compare(found, "site", before.site(), after.site());
        TreeSet<String> keys = new TreeSet<>(before.settings().keySet());
        keys.addAll(after.settings().keySet());
        keys.removeIf(key -> same(before.settings(), after.settings(), key));
        if (!keys.isEmpty()) {
            found.add("settings " + String.join(", ", keys));
        }
        return found;
    }

    private static boolean same(
            Map<String, SettingValue> before, Map<String, SettingValue> after, String key) {
        return Optional.ofNullable(before.get(key)).equals(Optional.ofNullable(after.get(key)));
    }

    private static void compare(List<String> found, String what, String before, String after) {
        if (!before.equals(after)) {
            found.add(what + " " + before + " to " + after);
        }
    }

    private static AuditEvent event(
            Connection connection, String actor, String action, String detail) {
        return new AuditEvent(actor, action, "connection " + connection.name(), detail);
    }
}
