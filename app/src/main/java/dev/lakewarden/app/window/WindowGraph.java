package dev.lakewarden.app.window;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionBook;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.ProdLock;
import dev.lakewarden.governance.connections.Providers;
import dev.lakewarden.governance.connections.SystemKind;
import dev.lakewarden.governance.layout.Layouts;
import dev.lakewarden.governance.metrics.MeasuredTables;
import dev.lakewarden.governance.scan.Holdings;
import dev.lakewarden.governance.scan.Limits;
import dev.lakewarden.governance.scan.Scan;
import dev.lakewarden.governance.scan.SourceState;
import dev.lakewarden.governance.scan.SourceStates;
import dev.lakewarden.governance.secrets.Vaults;
import dev.lakewarden.governance.tables.TableState;
import dev.lakewarden.governance.tasks.TaskKeeping;
import dev.lakewarden.governance.tasks.Tasks;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.Workspace;
import dev.lakewarden.viewmodels.background.Background;
import dev.lakewarden.viewmodels.connections.Access;
import dev.lakewarden.viewmodels.connections.ProdLockViewModel;
import dev.lakewarden.viewmodels.connections.SecretQuestions;
import dev.lakewarden.viewmodels.connections.VaultUnlock;
import dev.lakewarden.viewmodels.estate.EstateFolds;
import dev.lakewarden.viewmodels.estate.EstateReading;
import dev.lakewarden.viewmodels.estate.EstateViewModel;
import dev.lakewarden.viewmodels.layout.LayoutKeeper;
import dev.lakewarden.viewmodels.page.PageAddress;
import dev.lakewarden.viewmodels.palette.PaletteViewModel;
import dev.lakewarden.viewmodels.shell.ShellParts;
import dev.lakewarden.viewmodels.shell.ShellViewModel;
import dev.lakewarden.viewmodels.shell.WindowIdentity;
import dev.lakewarden.viewmodels.tasks.Notice;
import dev.lakewarden.viewmodels.tasks.NotificationsViewModel;
import dev.lakewarden.viewmodels.tasks.TasksViewModel;

import javafx.beans.value.ObservableValue;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Everything behind one window on one workspace. Nothing here loads a connector by itself. */
final class WindowGraph {
    private final Workspace workspace;
    private final Background background;
    private final Clock clock;
    private final SecretQuestions secrets;
    private final Deferred<Vaults> vaults;
    private final Deferred<Providers> providers;
    private final Deferred<VaultUnlock> unlock;
    private final Deferred<ConnectionBook> book;
    private final SourceStates states;
    private final Tasks tasks;
    private final Holdings holdings;
    private final Rereads rereads;
    private final ShellParts parts;
    private final Layouts layouts;

    WindowGraph(
            WindowRequest request,
            OpenedWorkspace opened,
            Background background,
            Clock clock,
            ObservableValue<Instant> now,
            Consumer<PageAddress> open) {
        this.workspace = opened.workspace();
        this.background = background;
        this.clock = clock;
        this.secrets = new SecretQuestions(background, this::environmentOf);
        this.vaults = new Deferred<>(() -> request.connecting().vaults(workspace));
        this.providers = new Deferred<>(request.connecting()::kinds);
        this.unlock = new Deferred<>(() -> new VaultUnlock(vaults.get(), background));
        this.book =
                new Deferred<>(() -> request.connecting().book(workspace, vaults.get(), secrets));
        this.states = opened.states();
        this.rereads = new Rereads(workspace.changes());
        this.tasks = new Tasks(background.worker(), clock);
        if (workspace.mode() != Mode.READ_ONLY) {
            new TaskKeeping(workspace.tasks(), clock).listenTo(tasks);
        }
        Holdings kept = workspace.holdings();
        this.holdings =
                new Holdings(
                        new MeasuredTables(kept.tables(), workspace.metrics(), clock),
                        kept.topics(),
                        kept.buckets());
        this.layouts =
                workspace.mode() == Mode.READ_ONLY
                        ? new ReadOnlyLayouts(workspace.layouts())
                        : workspace.layouts();
        ShellViewModel shell =
                new ShellViewModel(identity(request), new LayoutKeeper(layouts, background), now);
        ProdLockViewModel prodLock =
                new ProdLockViewModel(
                        new ProdLock(workspace.audit(), request.user()), background, clock);
        EstateViewModel estate =
                new EstateViewModel(
                        this::readEstate,
                        this::kindOf,
                        background,
                        moment(shell, prodLock),
                        new EstateFolds(shell.layout()));
        this.parts =
                new ShellParts(
                        shell,
                        estate,
                        new TasksViewModel(tasks, pacedUi(), now),
                        new NotificationsViewModel(tasks, background.ui(), clock),
                        new PaletteViewModel(
                                shell.commands(),
                                estate.reading(),
                                open,
                                asset -> reveal(shell, estate, asset),
                                background,
                                clock),
                        prodLock);
        shell.commands().onRefused((command, why) -> tellRefused(command.title(), why));
    }

    private static void reveal(ShellViewModel shell, EstateViewModel estate, String asset) {
        shell.treeShownProperty().set(true);
        estate.reveal(asset);
    }

    private static ObservableValue<Access.Moment> moment(
            ShellViewModel shell, ProdLockViewModel lock) {
        return shell.now()
                .flatMap(
                        now ->
                                shell.look()
                                        .times()
                                        .flatMap(
                                                times ->
                                                        lock.state()
                                                                .map(
                                                                        state ->
                                                                                new Access.Moment(
                                                                                        now, times,
                                                                                        state))));
    }

    private Executor pacedUi() {
        return CompletableFuture.delayedExecutor(250, TimeUnit.MILLISECONDS, background.ui());
    }

    private WindowIdentity identity(WindowRequest request) {
        return new WindowIdentity(
                workspace.file(),
                request.user(),
                workspace.mode() == Mode.READ_ONLY
                        ? WindowIdentity.Access.READ_ONLY
                        : WindowIdentity.Access.WRITING);
    }

    private EstateReading readEstate() {
        List<Connection> connections = workspace.connections().findAll();
        List<TableState> tables = holdings.tables().findAll();
        states.seen(holdings.findYoungest());
        Map<ConnectionId, SourceState> known =
                connections.stream()
                        .collect(
                                Collectors.toMap(
                                        Connection::id,
                                        connection -> states.find(connection.id())));
        return new EstateReading(
                connections,
                tables,
                holdings.topics().findAll(),
                holdings.buckets().findAll(),
                known);
    }

    private SystemKind kindOf(Connection connection) {
        return providers
                .get()
                .find(connection.provider())
                .map(provider -> provider.description().kind())
                .orElse(SystemKind.TABLE_CATALOG);
    }

    private Optional<Environment> environmentOf(String connection) {
        return parts.estate().reading().get().find(connection).map(Connection::environment);
    }

    Rereads rereads() {
        return rereads;
    }

    void tellRefused(String what, String why) {
        parts.notifications().tell(Notice.Kind.WARNING, what + " is off", why + ".");
    }

    Scan scan() {
        return new Scan(new BookOpening(book), holdings, states, clock, Limits.USUAL);
    }

    ShellParts parts() {
        return parts;
    }

    /** Why nothing can be written from this window, if that is so. */
    Optional<String> readOnly() {
        return workspace.mode() == Mode.READ_ONLY
                ? Optional.of("Another window has the workspace; this one only reads it")
                : Optional.empty();
    }

    Tasks tasks() {
        return tasks;
    }

    /** The long work of this window. */
    LongWork longWork() {
        return new LongWork(this);
    }

    Workspace workspace() {
        return workspace;
    }

    Background background() {
        return background;
    }

    Clock clock() {
        return clock;
    }

    Deferred<ConnectionBook> book() {
        return book;
    }

    SourceStates states() {
        return states;
    }

    SecretQuestions secrets() {
        return secrets;
    }

    /** Asks for the passphrase of the vault file. */
    Deferred<VaultUnlock> unlock() {
        return unlock;
    }

    Deferred<Vaults> vaults() {
        return vaults;
    }

    Layouts layouts() {
        return layouts;
    }

    /** Asks whatever runs to stop; what is open stays readable until then. */
    void close() {
        tasks.cancelAll();
        parts.shell().layout().saveNow();
    }
}
