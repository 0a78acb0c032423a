package dev.lakewarden.app.window;

import dev.lakewarden.connectors.exchange.ConnectionFiles;
import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionBook;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.exchange.ConnectionImport;
import dev.lakewarden.viewmodels.commands.Command;
import dev.lakewarden.viewmodels.commands.Commands;
import dev.lakewarden.viewmodels.connections.ConnectionAccess;
import dev.lakewarden.viewmodels.connections.ConnectionEditorViewModel;
import dev.lakewarden.viewmodels.connections.ConnectionList;
import dev.lakewarden.viewmodels.connections.ConnectionRemoval;
import dev.lakewarden.viewmodels.connections.EditorParts;
import dev.lakewarden.viewmodels.connections.ImportSources;
import dev.lakewarden.viewmodels.connections.ImportViewModel;
import dev.lakewarden.viewmodels.connections.TestRun;
import dev.lakewarden.viewmodels.connections.VaultUnlock;
import dev.lakewarden.viewmodels.estate.EstateSummary;
import dev.lakewarden.viewmodels.times.Timepiece;
import dev.lakewarden.views.connections.ConnectionDialogs;
import dev.lakewarden.views.shell.ShellView;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The dialogs about connections and keys. They exist once the connectors are loaded. */
final class Dialogs {
    private final WindowGraph graph;
    private Optional<Made> made = Optional.empty();
    private Optional<ShellView> shell = Optional.empty();

    private record Made(ConnectionEditorViewModel editor, ImportViewModel imports) {}

    Dialogs(WindowGraph graph) {
        this.graph = graph;
        register(graph.parts().shell().commands());
    }

    private void register(Commands commands) {
        commands.add(
                command(
                        "connection-add",
                        "Add connection…",
                        "Catalog, cluster or buckets",
                        opened -> opened.editor().openNew()));
        commands.add(
                command(
                        "connection-import",
                        "Import connections…",
                        "From AWS, Kafka, Spark, Trino, PyIceberg",
                        opened -> opened.imports().open()));
        commands.add(
                command(
                        "connection-edit",
                        "Edit connections…",
                        "",
                        opened ->
                                openOne(
                                        opened.editor(),
                                        shell.flatMap(ShellView::selectedConnection))));
        commands.add(
                command(
                        "connection-fix",
                        "Open the connection that is down…",
                        "",
                        opened ->
                                openOne(
                                        opened.editor(),
                                        graph.parts()
                                                .estate()
                                                .summary()
                                                .get()
                                                .degraded()
                                                .map(EstateSummary.Degraded::connection))));
        commands.add(
                Command.always(
                        "prod-lock",
                        "Lock prod now",
                        "Ctrl+Shift+L",
                        "",
                        graph.parts().prodLock()::lockNow));
        commands.add(
                command(
                        "prod-unlock",
                        "Open the prod lock…",
                        "For 30 minutes, with a reason",
                        _ -> graph.parts().prodLock().ask()));
    }

    private Command command(String id, String title, String explains, Consumer<Made> run) {
        return new Command(
                id,
                title,
                "",
                explains,
                () ->
                        made.isPresent()
                                ? Optional.empty()
                                : Optional.of("Connectors are being loaded"),
                () -> made.ifPresent(run));
    }

    private void openOne(ConnectionEditorViewModel opened, Optional<String> name) {
        graph.parts().estate().reading().get().connections().stream()
                .filter(connection -> name.filter(connection.name()::equals).isPresent())
                .map(Connection::id)
                .findFirst()
                .ifPresentOrElse(opened::open, opened::open);
    }

    /** Loads the connectors behind the first picture and makes the dialogs then. */
    void load(ShellView shown) {
        shell = Optional.of(shown);
        graph.background()
                .run(
                        "Loading the connectors",
                        () -> {
                            graph.vaults().get();
                            return graph.book().get();
                        },
                        book -> made = Optional.of(make(shown, book)),
                        _ -> {});
    }

    private Made make(ShellView shown, ConnectionBook book) {
        String actor = graph.parts().shell().identity().user();
        Timepiece time = new Timepiece(graph.clock(), graph.parts().shell().look().times());
        ConnectionList list = new ConnectionList(book, graph.states(), graph.background(), time);
        EditorParts parts =
                new EditorParts(
                        new TestRun(book, graph.background(), time),
                        new VaultUnlock(graph.vaults().get(), graph.background()),
                        new ConnectionAccess(book, graph.background(), time, actor),
                        new ConnectionRemoval(
                                book,
                                graph.workspace().tables(),
                                this::openTabs,
                                graph.background(),
                                actor));
        ConnectionEditorViewModel editor =
                new ConnectionEditorViewModel(book, list, parts, graph.background(), actor);
        editor.onSaved(_ -> graph.refreshAll());
        ImportViewModel imports =
                new ImportViewModel(
                        new ConnectionImport(book),
                        new ImportSources(
                                new ConnectionFiles(book.providers()).readers(),
                                Path.of(System.getProperty("user.home", "."))),
                        parts.vault(),
                        graph.background(),
                        actor);
        imports.onImported(_ -> graph.refreshAll());
        new ConnectionDialogs(
                shown.layers(), editor, imports, graph.parts().prodLock(), graph.secrets());
        return new Made(editor, imports);
    }

    /** The tabs that show something of it: those whose address names it. */
    private List<String> openTabs(ConnectionId id) {
        return graph.parts().estate().reading().get().connections().stream()
                .filter(connection -> connection.id().equals(id))
                .flatMap(
                        connection ->
                                graph.parts().shell().tabs().tabs().stream()
                                        .filter(
                                                tab ->
                                                        tab.asset()
                                                                .startsWith(
                                                                        connection.name() + "/")))
                .map(Object::toString)
                .toList();
    }
}
