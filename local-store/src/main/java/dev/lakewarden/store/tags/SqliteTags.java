package dev.lakewarden.store.tags;

import dev.lakewarden.governance.assets.Asset;
import dev.lakewarden.governance.audit.AuditEvent;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.tags.Tags;
import dev.lakewarden.store.audit.AuditTrail;
import dev.lakewarden.store.connections.ConnectionKeys;
import dev.lakewarden.store.database.Database;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The tags of one workspace file. */
public final class SqliteTags implements Tags {
    private final Database database;
    private final AuditTrail trail;

    public SqliteTags(Database database, AuditTrail trail) {
        this.database = database;
        this.trail = trail;
    }

    @Override
    public Map<Asset, SortedSet<String>> findAll() {
        Map<Asset, SortedSet<String>> all = new HashMap<>();
        database.read(
                session ->
                        session.list(
                                "SELECT id, path, tag FROM tag"
                                        + " JOIN connection ON connection.key = tag.connection",
                                row ->
                                        all.computeIfAbsent(
                                                        new Asset(
                                                                ConnectionId.of(row.getString(1)),
                                                                row.getString(2)),
                                                        _ -> new TreeSet<>())
                                                .add(row.getString(3))));
        return Map.copyOf(all);
    }

    @Override
    public SortedSet<String> find(Asset asset) {
        List<String> found =
                database.read(
                        session ->
                                session.list(
                                        "SELECT tag FROM tag WHERE connection = ? AND path = ?",
                                        row -> row.getString(1),
                                        ConnectionKeys.find(session, asset.connection()),
                                        asset.path()));
        return Collections.unmodifiableSortedSet(new TreeSet<>(found));
    }

    @Override
    public void add(Asset asset, String tag, String actor) {
        if (!Tags.isTag(tag)) {
            throw new IllegalArgumentException("Not a tag: " + tag);
        }
        database.change(
                session -> {
                    int added =
                            session.change(
                                    "INSERT OR IGNORE INTO tag VALUES (?, ?, ?)",
                                    ConnectionKeys.load(session, asset.connection()),
                                    asset.path(),
                                    tag);
                    if (added > 0) {
                        trail.append(
                                session, new AuditEvent(actor, "tag.added", asset.toString(), tag));
                    }
                });
    }

    @Override
    public void remove(Asset asset, String tag, String actor) {
        database.change(
                session -> {
                    int removed =
                            session.change(
                                    "DELETE FROM tag WHERE connection = ? AND path = ? AND tag = ?",
                                    ConnectionKeys.find(session, asset.connection()),
                                    asset.path(),
                                    tag);
                    if (removed > 0) {
                        trail.append(
                                session,
                                new AuditEvent(actor, "tag.removed", asset.toString(), tag));
                    }
                });
    }
}
