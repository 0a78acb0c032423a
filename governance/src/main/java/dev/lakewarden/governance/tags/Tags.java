package dev.lakewarden.governance.tags;

import dev.lakewarden.governance.assets.Asset;

import java.util.Map;
import java.util.SortedSet;

/** Which words are on which assets. Every change is written to the audit log with it. */
public interface Tags {
    Map<Asset, SortedSet<String>> findAll();

    /** Sorted; empty if there is none. */
    SortedSet<String> find(Asset asset);

    /**
     * Does nothing if it is there already.
     *
     * @throws dev.lakewarden.governance.failure.ConnectorException with {@code Missing} if the
     *     connection is gone
     */
    void add(Asset asset, String tag, String actor);

    /** Does nothing if it is not there. */
    void remove(Asset asset, String tag, String actor);

    /** Letters, digits, dot, dash, underscore, colon; 40 at most. */
    static boolean isTag(String text) {
        return text.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._:-]{0,39}");
    }
}
