package dev.lakewarden.governance.scan;

import dev.lakewarden.governance.buckets.BucketRecords;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.streams.TopicRecords;
import dev.lakewarden.governance.tables.TableRecords;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** Where a scan keeps what it reads: the latest record of everything, whatever the system. */
public record Holdings(TableRecords tables, TopicRecords topics, BucketRecords buckets) {
    private static final BinaryOperator<Instant> LATER =
            BinaryOperator.maxBy(Comparator.naturalOrder());

    /** When the youngest record of each connection was read; without those that have none. */
    public Map<ConnectionId, Instant> findYoungest() {
        Map<ConnectionId, Instant> youngest = new HashMap<>();
        Stream.of(tables.findYoungest(), topics.findYoungest(), buckets.findYoungest())
                .forEach(
                        kind ->
                                kind.forEach(
                                        (connection, at) -> youngest.merge(connection, at, LATER)));
        return youngest;
    }
}
