package dev.lakewarden.app.window;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.viewmodels.commands.Command;
import dev.lakewarden.viewmodels.connections.ConnectionActions;
import dev.lakewarden.viewmodels.connections.ConnectionEditorViewModel;
import dev.lakewarden.viewmodels.connections.Exchange;
import dev.lakewarden.viewmodels.estate.LostConnection;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** What can be done with connections, for the palette and the tree. */
final class ConnectionCommands {
    private final WindowGraph graph;
    private final Consumer<Consumer<Made>> dialogs;
    private final Supplier<Optional<String>> selected;

    /** What the commands open; there once the connectors are loaded. */
    record Made(ConnectionEditorViewModel editor, ConnectionActions actions, Exchange exchange) {}

    /**
     * @param dialogs gives what can be opened, at once or when the connectors are loaded
     * @param selected the name of the connection that is selected in the tree
     */
    ConnectionCommands(
            WindowGraph graph,
            Consumer<Consumer<Made>> dialogs,
            Supplier<Optional<String>> selected) {
        this.graph = graph;
        this.dialogs = dialogs;
        this.selected = selected;
    }

    List<Command> all() {
        return List.of(
                whole(
                        "connection-add",
                        "Add connection…",
                        "Catalog, cluster or buckets",
                        opened -> opened.editor().openNew()),
                whole(
                        "connection-import",
                        "Import connections…",
                        "From AWS, Kafka, Spark, Trino, PyIceberg",
                        opened -> opened.exchange().imports().open()),
                export(),
                whole("connection-edit", "Edit connections…", "", this::edit),
                one("connection-test", "Test connection…", "Step by step", ConnectionActions::test),
                refresh(),
                key(
                        "connection-allow",
                        "Allow actions…",
                        "The first key, with a reason",
                        now -> now ? Optional.of("Actions are allowed already") : Optional.empty(),
                        ConnectionActions::allow),
                key(
                        "connection-revoke",
                        "Revoke actions",
                        "Read-only again, at once",
                        now -> now ? Optional.empty() : Optional.of("It is read-only already"),
                        ConnectionActions::revoke),
                one(
                        "connection-remove",
                        "Remove connection…",
                        "Says first what goes with it",
                        ConnectionActions::remove),
                whole("connection-fix", "Open the connection that is down…", "", this::fix));
    }

    private Command whole(String id, String title, String explains, Consumer<Made> run) {
        return new Command(id, title, "", explains, graph::readOnly, () -> dialogs.accept(run));
    }

    private Command one(
            String id,
            String title,
            String explains,
            BiConsumer<ConnectionActions, Connection> action) {
        return key(id, title, explains, _ -> Optional.empty(), action);
    }

    private Command key(
            String id,
            String title,
            String explains,
            Function<Boolean, Optional<String>> offWhenAllowed,
            BiConsumer<ConnectionActions, Connection> action) {
        return new Command(
                id,
                title,
                "",
                explains,
                () ->
                        graph.readOnly()
                                .or(this::noneSelected)
                                .or(() -> offWhenAllowed.apply(isAllowed())),
                () ->
                        connection()
                                .ifPresent(
                                        one ->
                                                dialogs.accept(
                                                        opened ->
                                                                action.accept(
                                                                        opened.actions(), one))));
    }

    private Command export() {
        return new Command(
                "connection-export",
                "Export connections…",
                "",
                "As YAML, never a secret",
                () ->
                        graph.parts().estate().summary().get().connections() == 0
                                ? Optional.of("No connections yet")
                                : Optional.empty(),
                () -> dialogs.accept(opened -> opened.exchange().exports().open()));
    }

    private Command refresh() {
        return new Command(
                "connection-refresh",
                "Refresh this connection",
                "",
                "Reads its tables again",
                this::noneSelected,
                () -> connection().ifPresent(graph.longWork()::refresh));
    }

    private Optional<String> noneSelected() {
        return connection().isPresent()
                ? Optional.empty()
                : Optional.of("Select a connection in the estate tree");
    }

    private boolean isAllowed() {
        return connection()
                .map(one -> one.permission().allowsChangesAt(graph.clock().instant()))
                .orElse(false);
    }

    private Optional<Connection> connection() {
        return selected.get().flatMap(this::find);
    }

    private Optional<Connection> find(String name) {
        return graph.parts().estate().reading().get().connections().stream()
                .filter(connection -> connection.name().equals(name))
                .findFirst();
    }

    /** The connection of that name in the editor, or why it cannot be edited now. */
    void edit(String connection) {
        graph.readOnly()
                .ifPresentOrElse(
                        why -> graph.tellRefused("Edit " + connection + "…", why),
                        () ->
                                dialogs.accept(
                                        opened ->
                                                find(connection)
                                                        .ifPresent(opened.actions()::edit)));
    }

    private void edit(Made opened) {
        connection().ifPresentOrElse(opened.actions()::edit, opened.editor()::open);
    }

    private void fix(Made opened) {
        graph.parts().estate().summary().get().lost().stream()
                .findFirst()
                .map(LostConnection::connection)
                .flatMap(this::find)
                .ifPresentOrElse(opened.actions()::edit, opened.editor()::open);
    }
}
