package dev.lakewarden.governance.streams;

import dev.lakewarden.governance.connections.ConnectionId;

import java.time.Instant;
import java.util.List;

/** The reading half of a cluster of streams. Methods block: call them on a worker thread. */
public interface StreamCluster {
    /**
     * Every topic we may see, those the cluster keeps for itself too, sorted by name. A topic that
     * is deleted meanwhile is left out.
     *
     * @param connection whose the topics are
     * @param asOf when the reading began; the records say so
     * @throws dev.lakewarden.governance.failure.ConnectorException if they cannot be read
     *     completely; never a partial list
     */
    List<TopicState> findTopics(ConnectionId connection, Instant asOf);
}
