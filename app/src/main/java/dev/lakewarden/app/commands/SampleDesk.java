package dev.lakewarden.app.commands;

import dev.lakewarden.governance.connections.ConnectionDraft;

import java.nio.file.Path;
import java.util.List;

/** The sample estate in one directory, with the workspace that belongs to it. */
public interface SampleDesk {
    /** The estate everybody gets who asks for no other. */
    long USUAL_SEED = 1;

    /** Told after every table. */
    interface Progress {
        void at(int done, int total, String now);
    }

    Path directory();

    Path workspace();

    /** Known once it was built. */
    List<ConnectionDraft> connections();

    /**
     * Builds what is missing, connects it in its workspace and reads it; blocks until all is done.
     *
     * @throws dev.lakewarden.governance.failure.ConnectorException with {@code Refused} if the
     *     directory holds something else
     */
    void build(long seed, Progress progress);

    /**
     * What became of the estate.
     *
     * @param left what somebody else put between its files, and what therefore is still there
     */
    record Removal(boolean wasThere, List<Path> left) {
        public Removal {
            left = List.copyOf(left);
        }
    }

    /**
     * Deletes what it made, with its workspace, and nothing else.
     *
     * @throws dev.lakewarden.governance.failure.ConnectorException with {@code Refused} if the
     *     directory holds something else or a window has the workspace open
     */
    Removal remove();
}
