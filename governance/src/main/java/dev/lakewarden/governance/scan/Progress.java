package dev.lakewarden.governance.scan;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.tasks.Work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One progress for many connections. How much there is to do is known only once every connection
 * has listed its tables or failed; until then no share is told, since it would be one of what
 * happened to answer first. Safe to use from any thread.
 */
final class Progress {
    /** Often enough to see it move, seldom enough for 100,000 tables. */
    private static final long TOLD_EVERY = 20;

    /** As many as are named in one line. */
    private static final int NAMED = 2;

    private final Work work;
    private final Set<String> silent = new LinkedHashSet<>();
    private long done;
    private long total;

    Progress(Work work, Collection<Connection> connections) {
        this.work = work;
        connections.forEach(connection -> silent.add(connection.name()));
        tell(waiting());
    }

    void stopIfCancelled() {
        work.stopIfCancelled();
    }

    synchronized void expect(int tables, String now) {
        total += tables;
        tell(now);
    }

    synchronized void did(String now) {
        done++;
        if (done == total) {
            tell(silent.isEmpty() ? now : waiting());
        } else if (done % TOLD_EVERY == 0) {
            tell(now);
        }
    }

    /** It has listed its tables, or it will not. */
    synchronized void answered(Connection connection) {
        if (silent.remove(connection.name()) && done == total) {
            tell(waiting());
        }
    }

    private void tell(String now) {
        work.progress(done, silent.isEmpty() ? total : 0, now);
    }

    /** {@code Waiting for hive-use1. 14 tables of the others read.} */
    private String waiting() {
        if (silent.isEmpty()) {
            return "";
        }
        List<String> names = new ArrayList<>(silent);
        int more = names.size() - NAMED;
        String who =
                more > 0
                        ? String.join(", ", names.subList(0, NAMED)) + " and " + more + " more"
                        : String.join(" and ", names);
        return "Waiting for "
                + who
                + (done == 0
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                ". %,d %s of the others read.",
                                done,
                                done == 1 ? "table" : "tables"));
    }
}
