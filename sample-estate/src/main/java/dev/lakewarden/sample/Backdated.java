package dev.lakewarden.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.TableMetadataParser;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Iceberg stamps every snapshot with the real time; this writes the time it stands for instead. */
final class Backdated {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Backdated() {}

    static String json(
            TableMetadata metadata,
            Map<Long, Instant> times,
            Instant created,
            RandomGenerator random)
            throws JsonProcessingException {
        ObjectNode root = (ObjectNode) JSON.readTree(TableMetadataParser.toJson(metadata));
        stamp(root.path("snapshots"), times);
        stamp(root.path("snapshot-log"), times);
        Instant last = created;
        for (Instant time : times.values()) {
            last = time.isAfter(last) ? time : last;
        }
        root.put("last-updated-ms", last.toEpochMilli());
        root.put("table-uuid", new UUID(random.nextLong(), random.nextLong()).toString());
        return JSON.writeValueAsString(root);
    }

    private static void stamp(JsonNode entries, Map<Long, Instant> times) {
        for (JsonNode entry : entries) {
            Instant time = times.get(entry.path("snapshot-id").asLong());
            if (time != null) {
                ((ObjectNode) entry).put("timestamp-ms", time.toEpochMilli());
            }
        }
    }
}
