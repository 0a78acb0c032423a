package dev.lakewarden.store;

import dev.lakewarden.governance.audit.AuditEvent;
import dev.lakewarden.governance.audit.AuditVerdict;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.workspace.WorkspaceHealth;
import dev.lakewarden.store.audit.SqliteAuditLog;
import dev.lakewarden.store.database.Migrations;
import dev.lakewarden.store.database.Session;
import dev.lakewarden.store.database.SqliteConnections;
import dev.lakewarden.store.database.SqliteFailures;
import dev.lakewarden.store.file.Backups;
import dev.lakewarden.store.file.Copies;
import dev.lakewarden.store.file.FileFailures;
import dev.lakewarden.store.file.Integrity;
import dev.lakewarden.store.file.NewFile;
import dev.lakewarden.store.file.PlainFiles;
import dev.lakewarden.store.file.RealPath;
import dev.lakewarden.store.file.Restore;
import dev.lakewarden.store.file.Siblings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A workspace file as a whole, open or not. Every operation throws {@link ConnectorException} if it
 * could not be done, and then everything is as it was.
 */
public record WorkspaceFile(Path path, InstantSource clock) {
    public WorkspaceFile {
        path = RealPath.of(path);
    }

    public static WorkspaceFile of(Path path) {
        return new WorkspaceFile(path, InstantSource.system());
    }

    private interface FileWork<T> {
        T run() throws IOException, SQLException;
    }

    /** Reads the whole file; works beside an open window. */
    public WorkspaceHealth check() {
        return work(
                () -> {
                    require(path);
                    Optional<String> unreadable = Integrity.findDamage(path);
                    List<Path> aside = new ArrayList<>(Siblings.of(path).damagedOnes());
                    aside.addAll(Siblings.of(path).replacedOnes());
                    if (unreadable.isPresent()) {
                        return unreadable(unreadable.get(), aside);
                    }
                    try (Connection connection = SqliteConnections.openReader(path)) {
                        Session session = new Session(connection);
                        return new WorkspaceHealth(
                                path,
                                Files.size(path),
                                Migrations.version(session),
                                Integrity.findProblems(session),
                                SqliteAuditLog.verify(session),
                                Backups.of(path).findAll(),
                                aside);
                    }
                });
    }

    /** Nothing in it can be asked, its audit log included. */
    private WorkspaceHealth unreadable(String why, List<Path> aside) throws IOException {
        return new WorkspaceHealth(
                path,
                Files.size(path),
                0,
                List.of(why),
                new AuditVerdict.Broken(0, "The log cannot be read"),
                Backups.of(path).findAll(),
                aside);
    }

    /** Copies it while it is in use; refused with {@code Invalid} if the target is there. */
    public void backup(Path target) {
        work(
                () -> {
                    require(path);
                    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                        throw new ConnectorException(
                                new Failure.Invalid(
                                        target.toString(),
                                        "There is something already; a backup replaces nothing."
                                                + " Choose another name"));
                    }
                    Copies.copy(path, target.toAbsolutePath());
                    return target;
                });
    }

    /** The file that was set aside when it was damaged, while nothing took its place. */
    public Optional<Path> findSetAside() {
        return work(
                () ->
                        Files.exists(path)
                                ? Optional.empty()
                                : Siblings.of(path).damagedOnes().stream().findFirst());
    }

    /** The backups that were made automatically, the newest first. */
    public List<Path> findBackups() {
        return work(() -> Backups.of(path).findAll());
    }

    /**
     * Puts a backup in the place of the file, after reading all of the backup. Refused while anyone
     * has the file open.
     *
     * @return where the replaced file is kept, if there was one
     */
    public Optional<Path> restore(Path backup, String actor) {
        return work(
                () -> {
                    require(backup);
                    Optional<Path> kept =
                            new Restore(path, clock.instant()).from(backup.toAbsolutePath());
                    write(
                            new AuditEvent(
                                    actor,
                                    "workspace.restored",
                                    path.toString(),
                                    "from " + backup));
                    return kept;
                });
    }

    /** Begins a new workspace where a damaged one was set aside. */
    public void startOver(String actor) {
        work(
                () -> {
                    if (Files.exists(path)) {
                        throw new ConnectorException(
                                new Failure.Conflict(
                                        "workspace " + path, "There is a workspace already"));
                    }
                    NewFile.createDirectory(path);
                    NewFile.create(path, clock.instant());
                    write(new AuditEvent(actor, "workspace.started-over", path.toString(), ""));
                    return path;
                });
    }

    private void write(AuditEvent event) {
        switch (Workspace.open(path, Mode.COMMAND)) {
            case Opening.Opened(var workspace) -> {
                try (workspace) {
                    workspace.audit().append(event);
                }
            }
            case Opening.Locked _, Opening.Damaged _, Opening.Newer _ ->
                    throw new ConnectorException(
                            new Failure.Corrupt(
                                    "workspace " + path, "It cannot be opened after all"));
        }
    }

    private static void require(Path file) {
        PlainFiles.require(file, "workspace " + file);
        if (Files.notExists(file)) {
            throw new ConnectorException(
                    new Failure.Missing("workspace " + file, "There is no such file"));
        }
    }

    private <T> T work(FileWork<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw FileFailures.of(path, e);
        } catch (SQLException e) {
            throw SqliteFailures.of("workspace " + path, e);
        }
    }
}
