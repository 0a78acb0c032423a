package dev.lakewarden.app.window;

import dev.lakewarden.app.window.ConnectionCommands.Made;
import dev.lakewarden.connectors.exchange.ConnectionFiles;
import dev.lakewarden.governance.connections.ConnectionBook;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.exchange.ConnectionImport;
import dev.lakewarden.viewmodels.commands.Command;
import dev.lakewarden.viewmodels.commands.Commands;
import dev.lakewarden.viewmodels.connections.ConnectionAccess;
import dev.lakewarden.viewmodels.connections.ConnectionActions;
import dev.lakewarden.viewmodels.connections.ConnectionEditorViewModel;
import dev.lakewarden.viewmodels.connections.ConnectionList;
import dev.lakewarden.viewmodels.connections.ConnectionRemoval;
import dev.lakewarden.viewmodels.connections.EditorParts;
import dev.lakewarden.viewmodels.connections.Exchange;
import dev.lakewarden.viewmodels.connections.ExportViewModel;
import dev.lakewarden.viewmodels.connections.ImportSources;
import dev.lakewarden.viewmodels.connections.ImportViewModel;
import dev.lakewarden.viewmodels.connections.TestRun;
import dev.lakewarden.viewmodels.connections.VaultUnlock;
import dev.lakewarden.viewmodels.times.Timepiece;
import dev.lakewarden.views.connections.ConnectionDialogs;
import dev.lakewarden.views.shell.ShellView;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The dialogs about connections and keys. They exist once the connectors are loaded. */
final class Dialogs {
    private final WindowGraph graph;
    private final ConnectionCommands connections;
    private Optional<Made> made = Optional.empty();
    private Optional<ShellView> shell = Optional.empty();

    Dialogs(WindowGraph graph) {
        this.graph = graph;
        this.connections =
                new ConnectionCommands(
                        graph, () -> made, () -> shell.flatMap(ShellView::selectedConnection));
        register(graph.parts().shell().commands());
    }

    private void register(Commands commands) {
        connections.all().forEach(commands::add);
        commands.add(
                Command.always(
                        "prod-lock",
                        "Lock prod now",
                        "Ctrl+Shift+L",
                        "",
                        graph.parts().prodLock()::lockNow));
        commands.add(
                new Command(
                        "prod-unlock",
                        "Open the prod lock…",
                        "",
                        "For 30 minutes, with a reason",
                        () ->
                                made.isPresent()
                                        ? graph.readOnly()
                                        : Optional.of("Connectors are being loaded"),
                        () -> made.ifPresent(_ -> graph.parts().prodLock().ask())));
    }

    /** The connection of that name in the editor, or why it cannot be edited now. */
    void edit(String connection) {
        connections.edit(connection);
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
        editor.onSaved(_ -> graph.longWork().refreshAll());
        ImportViewModel imports =
                new ImportViewModel(
                        new ConnectionImport(book),
                        new ImportSources(
                                new ConnectionFiles(book.providers()).readers(),
                                Path.of(System.getProperty("user.home", "."))),
                        parts.vault(),
                        graph.background(),
                        actor);
        imports.onImported(
                _ -> {
                    editor.readAgain();
                    graph.longWork().refreshAll();
                });
        Exchange exchange =
                new Exchange(
                        imports,
                        new ExportViewModel(
                                book,
                                new ConnectionFiles(book.providers()).writer(),
                                graph.background()));
        new ConnectionDialogs(
                shown.layers(), editor, exchange, graph.parts().prodLock(), graph.secrets());
        ConnectionActions actions =
                new ConnectionActions(
                        editor,
                        _ -> {
                            editor.readAgain();
                            graph.parts().estate().load();
                        });
        return new Made(editor, actions, exchange);
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
