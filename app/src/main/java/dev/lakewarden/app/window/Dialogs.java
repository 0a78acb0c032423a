package dev.lakewarden.app.window;

import dev.lakewarden.app.window.ConnectionCommands.Made;
import dev.lakewarden.connectors.exchange.ConnectionFiles;
import dev.lakewarden.governance.connections.ConnectionBook;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.exchange.ConnectionImport;
import dev.lakewarden.governance.failure.Failure;
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
import dev.lakewarden.viewmodels.times.Timepiece;
import dev.lakewarden.views.connections.ConnectionDialogs;
import dev.lakewarden.views.shell.ShellView;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The dialogs about connections and keys. They exist once the connectors are loaded. */
final class Dialogs {
    private final WindowGraph graph;
    private final ConnectionCommands connections;
    private final List<Consumer<Made>> waiting = new ArrayList<>();
    private Optional<Made> made = Optional.empty();
    private Optional<ShellView> shell = Optional.empty();
    private boolean loading;

    Dialogs(WindowGraph graph) {
        this.graph = graph;
        this.connections =
                new ConnectionCommands(
                        graph, this::whenMade, () -> shell.flatMap(ShellView::selectedConnection));
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
                        graph::readOnly,
                        () -> whenMade(_ -> graph.parts().prodLock().ask())));
    }

    /** The connection of that name in the editor, or why it cannot be edited now. */
    void edit(String connection) {
        connections.edit(connection);
    }

    /** Asks first if something typed would be lost, and goes on unless the person stays. */
    boolean askBefore(Runnable closing) {
        Optional<ConnectionEditorViewModel> changed =
                made.map(Made::editor).filter(ConnectionEditorViewModel::isChanged);
        changed.ifPresent(editor -> editor.leaveFor(closing));
        return changed.isPresent();
    }

    /** Where they appear. */
    void showIn(ShellView shown) {
        shell = Optional.of(shown);
    }

    /** At once, or as soon as the connectors are loaded; on the FX thread. */
    private void whenMade(Consumer<Made> use) {
        if (made.isPresent()) {
            use.accept(made.get());
            return;
        }
        waiting.add(use);
        load();
    }

    /**
     * Loads the connectors and makes the dialogs then. Not before the first picture, from which it
     * would take a core; asked for earlier, it is done at once.
     */
    void load() {
        if (loading || made.isPresent() || shell.isEmpty()) {
            return;
        }
        loading = true;
        ShellView shown = shell.get();
        graph.background()
                .run(
                        "Loading the connectors",
                        () -> {
                            graph.vaults().get();
                            return graph.book().get();
                        },
                        book -> use(make(shown, book)),
                        this::notLoaded);
    }

    private void use(Made loaded) {
        made = Optional.of(loaded);
        List<Consumer<Made>> wanted = List.copyOf(waiting);
        waiting.clear();
        wanted.forEach(use -> use.accept(loaded));
    }

    private void notLoaded(Failure failure) {
        loading = false;
        waiting.clear();
        graph.tellRefused("Working with connections", failure.because());
    }

    private Made make(ShellView shown, ConnectionBook book) {
        String actor = graph.parts().shell().identity().user();
        Timepiece time = new Timepiece(graph.clock(), graph.parts().shell().look().times());
        ConnectionList list = new ConnectionList(book, graph.states(), graph.background(), time);
        EditorParts parts =
                new EditorParts(
                        new TestRun(book, graph.background(), time),
                        graph.unlock().get(),
                        new ConnectionAccess(book, graph.background(), time, actor),
                        new ConnectionRemoval(
                                book,
                                graph.workspace().holdings(),
                                this::openTabs,
                                graph.background(),
                                actor));
        ConnectionEditorViewModel editor =
                new ConnectionEditorViewModel(book, list, parts, graph.background(), actor);
        editor.onSaved(saved -> graph.longWork().refreshUnasked(saved));
        editor.key().onTurned(_ -> graph.parts().estate().load());
        graph.rereads().subscribe(() -> graph.background().ui().execute(editor::readAgain));
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
                    graph.longWork().refreshUnasked();
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
