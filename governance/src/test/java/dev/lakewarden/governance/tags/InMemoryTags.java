package dev.lakewarden.governance.tags;

import dev.lakewarden.governance.assets.Asset;
import dev.lakewarden.governance.assets.KnownAssets;
import dev.lakewarden.governance.audit.AuditEvent;
import dev.lakewarden.governance.audit.AuditLog;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Tags that last as long as their test. */
public final class InMemoryTags implements Tags {
    private final KnownAssets assets;
    private final AuditLog audit;
    private final Map<Asset, SortedSet<String>> tags = new HashMap<>();

    public InMemoryTags(KnownAssets assets, AuditLog audit) {
        this.assets = assets;
        this.audit = audit;
    }

    @Override
    public synchronized Map<Asset, SortedSet<String>> findAll() {
        Map<Asset, SortedSet<String>> found = new HashMap<>(tags);
        found.entrySet().removeIf(it -> it.getValue().isEmpty() || !assets.contains(it.getKey()));
        return Map.copyOf(found);
    }

    @Override
    public synchronized SortedSet<String> find(Asset asset) {
        return findAll().getOrDefault(asset, new TreeSet<>());
    }

    @Override
    public synchronized void add(Asset asset, String tag, String actor) {
        if (!Tags.isTag(tag)) {
            throw new IllegalArgumentException("Not a tag: " + tag);
        }
        assets.require(asset.connection());
        if (tags.computeIfAbsent(asset, _ -> new TreeSet<>()).add(tag)) {
            audit.append(new AuditEvent(actor, "tag.added", asset.toString(), tag));
        }
    }

    @Override
    public synchronized void remove(Asset asset, String tag, String actor) {
        if (tags.getOrDefault(asset, new TreeSet<>()).remove(tag)) {
            audit.append(new AuditEvent(actor, "tag.removed", asset.toString(), tag));
        }
    }
}
