package dev.lakewarden.viewmodels.connections;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.connections.Providers;
import dev.lakewarden.governance.connections.SystemKind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A line of the connection list: the title of a group, or a connection. */
public sealed interface ConnectionRow {
    record Group(String title) implements ConnectionRow {}

    record Item(Connection connection, Optional<SystemKind> kind, Outcome outcome)
            implements ConnectionRow {
        /** What a screen reader says, and the tooltip. */
        public String spoken() {
            return String.join(
                    ", ", connection.name(), connection.environment().word(), outcome.words());
        }
    }

    /** Grouped by kind of system, then by name. */
    static List<ConnectionRow> list(
            List<Connection> connections,
            Providers providers,
            Function<ConnectionId, Outcome> last) {
        List<Item> items =
                connections.stream()
                        .map(
                                it ->
                                        new Item(
                                                it,
                                                providers
                                                        .findDescription(it.provider())
                                                        .map(description -> description.kind()),
                                                last.apply(it.id())))
                        .sorted(
                                Comparator.comparingInt(ConnectionRow::order)
                                        .thenComparing(item -> item.connection().name()))
                        .toList();
        List<ConnectionRow> rows = new ArrayList<>();
        String group = "";
        for (Item item : items) {
            String title = item.kind().map(SystemKind::title).orElse("Not in this version");
            if (!title.equals(group)) {
                rows.add(new Group(title));
                group = title;
            }
            rows.add(item);
        }
        return rows;
    }

    private static int order(Item item) {
        return item.kind().map(Enum::ordinal).orElse(SystemKind.values().length);
    }
}
