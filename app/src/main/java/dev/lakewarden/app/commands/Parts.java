package dev.lakewarden.app.commands;

import dev.lakewarden.app.requests.PageRequests;
import dev.lakewarden.governance.actions.Journal;
import dev.lakewarden.governance.audit.AuditLog;
import dev.lakewarden.governance.connections.ConnectionBook;
import dev.lakewarden.governance.connections.Providers;
import dev.lakewarden.governance.exchange.ConnectionReader;
import dev.lakewarden.governance.exchange.ConnectionWriter;
import dev.lakewarden.governance.findings.Findings;
import dev.lakewarden.governance.scan.Holdings;
import dev.lakewarden.governance.scan.Scan;
import dev.lakewarden.governance.tables.TableRecords;
import dev.lakewarden.governance.tasks.TaskKeeping;
import dev.lakewarden.store.WorkspaceFile;

import java.nio.file.Path;
import java.util.List;

/**
 * What commands work with. Each part is made when it is first asked for, so a command loads what it
 * needs and nothing else.
 */
public interface Parts extends AutoCloseable {
    Providers providers();

    /**
     * From now on a workspace that someone named and that is not there is begun, by whoever puts
     * something into it. Whoever only reads is told that it is not there.
     */
    Parts begin();

    /**
     * @throws dev.lakewarden.governance.failure.ConnectorException with {@code Missing} if there is
     *     no workspace, {@code Corrupt} if it was damaged and set aside
     */
    void requireWorkspace();

    /**
     * @throws dev.lakewarden.governance.failure.ConnectorException as all below if the workspace
     *     cannot be opened
     */
    ConnectionBook book();

    /** What earlier scans kept. */
    Holdings holdings();

    TableRecords tables();

    AuditLog audit();

    Scan scan();

    /** Where the end of long work is written down. */
    TaskKeeping taskKeeping();

    Journal journal();

    Findings findings();

    /** The file itself, whether it can be opened or not. */
    WorkspaceFile workspaceFile();

    /** How the journal calls this computer. */
    String thisComputer();

    /** Whether a window has this workspace open. */
    boolean isWindowOpen();

    PageRequests pageRequests();

    SampleDesk sample(Path directory);

    /**
     * The first reads what {@link #connectionWriter} writes; the others read other tools' files.
     */
    List<ConnectionReader> connectionReaders();

    ConnectionWriter connectionWriter();

    @Override
    void close();
}
