package dev.lakewarden.store;

import dev.lakewarden.governance.actions.Claims;
import dev.lakewarden.governance.actions.Journal;
import dev.lakewarden.governance.audit.AuditLog;
import dev.lakewarden.governance.buckets.BucketRecords;
import dev.lakewarden.governance.connections.Connections;
import dev.lakewarden.governance.drills.Drills;
import dev.lakewarden.governance.findings.Findings;
import dev.lakewarden.governance.layout.Layouts;
import dev.lakewarden.governance.metrics.MetricHistory;
import dev.lakewarden.governance.reviews.Reviews;
import dev.lakewarden.governance.scan.Holdings;
import dev.lakewarden.governance.streams.TopicRecords;
import dev.lakewarden.governance.tables.TableRecords;
import dev.lakewarden.governance.tags.Tags;
import dev.lakewarden.governance.tasks.TaskHistory;
import dev.lakewarden.governance.thresholds.Thresholds;
import dev.lakewarden.governance.workspace.ChangeFeed;
import dev.lakewarden.store.actions.SqliteClaims;
import dev.lakewarden.store.actions.SqliteJournal;
import dev.lakewarden.store.audit.AuditTrail;
import dev.lakewarden.store.audit.SqliteAuditLog;
import dev.lakewarden.store.buckets.SqliteBucketRecords;
import dev.lakewarden.store.connections.SqliteConnectionRecords;
import dev.lakewarden.store.database.Database;
import dev.lakewarden.store.drills.SqliteDrills;
import dev.lakewarden.store.file.RealPath;
import dev.lakewarden.store.findings.SqliteFindings;
import dev.lakewarden.store.layout.SqliteLayouts;
import dev.lakewarden.store.metrics.SqliteMetricHistory;
import dev.lakewarden.store.reviews.SqliteReviews;
import dev.lakewarden.store.streams.SqliteTopicRecords;
import dev.lakewarden.store.tables.SqliteTableRecords;
import dev.lakewarden.store.tags.SqliteTags;
import dev.lakewarden.store.tasks.SqliteTaskHistory;
import dev.lakewarden.store.thresholds.SqliteThresholds;
import dev.lakewarden.store.workspace.PolledChangeFeed;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** An open workspace: everything Lakewarden knows, in one file. Safe to use from any thread. */
public final class Workspace implements AutoCloseable {
    private final Database database;
    private final Mode mode;
    private final List<Runnable> onClose;
    private final PolledChangeFeed changes;
    private final AuditTrail trail;
    private final InstantSource clock;

    Workspace(Database database, Mode mode, List<Runnable> onClose, InstantSource clock) {
        this.database = database;
        this.mode = mode;
        this.onClose = List.copyOf(onClose);
        this.changes = new PolledChangeFeed(database);
        this.trail = new AuditTrail(clock);
        this.clock = clock;
    }

    /**
     * Opens the file, and creates it with its directory if there is none yet.
     *
     * @throws dev.lakewarden.governance.failure.ConnectorException if it cannot be opened for a
     *     reason outside it: no permission, no space, a directory in its place, not a workspace
     */
    public static Opening open(Path file, Mode mode) {
        return open(file, mode, Consent.GIVEN);
    }

    /** As the other, but asks before it begins a file or sets one aside. */
    public static Opening open(Path file, Mode mode, Consent consent) {
        return new WorkspaceOpening(RealPath.of(file), mode, InstantSource.system(), consent)
                .open();
    }

    public Path file() {
        return database.file();
    }

    public Mode mode() {
        return mode;
    }

    public Connections connections() {
        return new SqliteConnectionRecords(database, trail);
    }

    public TableRecords tables() {
        return new SqliteTableRecords(database);
    }

    public TopicRecords topics() {
        return new SqliteTopicRecords(database);
    }

    public BucketRecords buckets() {
        return new SqliteBucketRecords(database);
    }

    /** The latest record of everything that a scan reads. */
    public Holdings holdings() {
        return new Holdings(tables(), topics(), buckets());
    }

    public Layouts layouts() {
        return new SqliteLayouts(database);
    }

    public AuditLog audit() {
        return new SqliteAuditLog(database, trail);
    }

    public Journal journal() {
        return new SqliteJournal(database, trail, clock);
    }

    public Claims claims() {
        return new SqliteClaims(database, trail, clock);
    }

    public MetricHistory metrics() {
        return new SqliteMetricHistory(database);
    }

    public Findings findings() {
        return new SqliteFindings(database, trail);
    }

    public Tags tags() {
        return new SqliteTags(database, trail);
    }

    public Thresholds thresholds() {
        return new SqliteThresholds(database, trail);
    }

    public TaskHistory tasks() {
        return new SqliteTaskHistory(database);
    }

    public Reviews reviews() {
        return new SqliteReviews(database, trail);
    }

    public Drills drills() {
        return new SqliteDrills(database, trail);
    }

    public ChangeFeed changes() {
        return changes;
    }

    @Override
    public void close() {
        changes.close();
        database.close();
        onClose.forEach(Runnable::run);
    }
}
