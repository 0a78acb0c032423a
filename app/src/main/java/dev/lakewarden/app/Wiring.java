package dev.lakewarden.app;

import dev.lakewarden.app.commands.Parts;
import dev.lakewarden.app.commands.SampleDesk;
import dev.lakewarden.app.commands.Session;
import dev.lakewarden.app.requests.PageRequests;
import dev.lakewarden.app.window.Elsewhere;
import dev.lakewarden.app.window.RecentWorkspaces;
import dev.lakewarden.app.window.SystemsOf;
import dev.lakewarden.app.window.WindowRequest;
import dev.lakewarden.connectors.exchange.ConnectionFiles;
import dev.lakewarden.connectors.iceberg.IcebergJdbcProvider;
import dev.lakewarden.connectors.iceberg.IcebergRestProvider;
import dev.lakewarden.connectors.kafka.KafkaProvider;
import dev.lakewarden.connectors.s3.S3Provider;
import dev.lakewarden.governance.actions.Journal;
import dev.lakewarden.governance.audit.AuditLog;
import dev.lakewarden.governance.connections.ChangeGuard;
import dev.lakewarden.governance.connections.ConnectionBook;
import dev.lakewarden.governance.connections.ConnectionSecrets;
import dev.lakewarden.governance.connections.Providers;
import dev.lakewarden.governance.exchange.ConnectionReader;
import dev.lakewarden.governance.exchange.ConnectionWriter;
import dev.lakewarden.governance.findings.Findings;
import dev.lakewarden.governance.metrics.MeasuredTables;
import dev.lakewarden.governance.scan.Holdings;
import dev.lakewarden.governance.scan.Limits;
import dev.lakewarden.governance.scan.Scan;
import dev.lakewarden.governance.scan.SourceStates;
import dev.lakewarden.governance.tables.TableRecords;
import dev.lakewarden.governance.tasks.TaskKeeping;
import dev.lakewarden.governance.tasks.Work;
import dev.lakewarden.store.Workspace;
import dev.lakewarden.store.WorkspaceFile;
import dev.lakewarden.store.file.ThisComputer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The object graph: the only place that knows every class. Every part is made at its first use, so
 * that a command loads no SDK and opens no file that it does not need.
 */
final class Wiring implements Parts {
    private final Session session;
    private final Supplier<Path> file;
    private final Once<Workspace> workspace;
    private final Once<Providers> providers;
    private final Once<ConnectionBook> book;
    private boolean beginning;

    Wiring(Session session) {
        this(session, session::workspaceFile);
    }

    /** The path is asked for late: the command line may still be being read. */
    private Wiring(Session session, Supplier<Path> file) {
        this.session = session;
        this.file = file;
        this.workspace = new Once<>(this::openWorkspace);
        this.providers = new Once<>(this::makeProviders);
        this.book = new Once<>(() -> makeBook(workspace.get(), file.get()));
    }

    private Workspace openWorkspace() {
        boolean onlyWhatIsThere = session.namesWorkspace() && !beginning;
        return onlyWhatIsThere
                ? WorkspaceAtHand.openExisting(file.get())
                : WorkspaceAtHand.open(file.get());
    }

    @Override
    public Parts begin() {
        beginning = true;
        return this;
    }

    @Override
    public void requireWorkspace() {
        WorkspaceAtHand.requireFile(file.get());
    }

    @Override
    public Providers providers() {
        return providers.get();
    }

    @Override
    public ConnectionBook book() {
        return book.get();
    }

    @Override
    public Holdings holdings() {
        return workspace.get().holdings();
    }

    @Override
    public TableRecords tables() {
        return workspace.get().tables();
    }

    @Override
    public AuditLog audit() {
        return workspace.get().audit();
    }

    @Override
    public Scan scan() {
        ConnectionBook opening = book();
        return new Scan(
                opening::openForReading,
                new Holdings(
                        new MeasuredTables(
                                tables(),
                                workspace.get().metrics(),
                                session.surroundings().clock()),
                        holdings().topics(),
                        holdings().buckets()),
                new SourceStates(),
                session.surroundings().clock(),
                Limits.USUAL);
    }

    @Override
    public TaskKeeping taskKeeping() {
        return new TaskKeeping(workspace.get().tasks(), session.surroundings().clock());
    }

    @Override
    public Journal journal() {
        return workspace.get().journal();
    }

    @Override
    public Findings findings() {
        return workspace.get().findings();
    }

    @Override
    public WorkspaceFile workspaceFile() {
        return WorkspaceFile.of(file.get());
    }

    @Override
    public String thisComputer() {
        return ThisComputer.name();
    }

    @Override
    public boolean isWindowOpen() {
        return WorkspaceAtHand.hasWindow(file.get());
    }

    @Override
    public PageRequests pageRequests() {
        Workspace open = workspace.get();
        return new PageRequests(open.layouts(), open.changes(), session.surroundings().clock());
    }

    @Override
    public SampleDesk sample(Path directory) {
        return new SampleAtHand(
                directory, session, path -> new Wiring(session, () -> path).begin());
    }

    @Override
    public List<ConnectionReader> connectionReaders() {
        return new ConnectionFiles(providers()).readers();
    }

    @Override
    public ConnectionWriter connectionWriter() {
        return new ConnectionFiles(providers()).writer();
    }

    /** For a window, which has its own graph on its own workspace for as long as it is open. */
    WindowRequest windowOn(Path shown, Optional<String> asset) {
        return new WindowRequest(
                shown,
                session.surroundings().actor(),
                asset,
                new SystemsOf(
                        this::providers,
                        session.surroundings()::variable,
                        session.surroundings().clock()),
                Optional.of(new Elsewhere(recentWorkspaces(), this::buildSample)));
    }

    private RecentWorkspaces recentWorkspaces() {
        return new RecentWorkspaces(
                session.surroundings().dataDirectory().resolve("recent-workspaces"));
    }

    private Path buildSample(Work work) {
        SampleDesk desk = sample(session.sampleDirectory());
        desk.build(
                SampleDesk.USUAL_SEED,
                (done, total, now) -> {
                    work.stopIfCancelled();
                    work.progress(done, total, now);
                });
        return desk.workspace();
    }

    private Providers makeProviders() {
        return new Providers(
                List.of(
                        new IcebergRestProvider(),
                        new IcebergJdbcProvider(),
                        new KafkaProvider(session.surroundings().clock()),
                        new S3Provider(session.surroundings().clock())));
    }

    private ConnectionBook makeBook(Workspace open, Path path) {
        return new ConnectionBook(
                open.connections(),
                providers(),
                new ConnectionSecrets(
                        CommandVaults.beside(path, session),
                        session.surroundings()::variable,
                        (connection, title) -> session.secrets().ask(title + " of " + connection)),
                new ChangeGuard(open.audit(), session.surroundings().clock()),
                session.surroundings().clock());
    }

    @Override
    public void close() {
        workspace.ifMade(Workspace::close);
    }
}
