package dev.lakewarden.viewmodels.palette;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.tables.TableState;
import dev.lakewarden.viewmodels.estate.EstateReading;
import dev.lakewarden.viewmodels.figures.Figures;
import dev.lakewarden.viewmodels.page.PageAddress;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the palette finds of an estate: whatever belongs to a connection that is still there. */
final class EstateEntries {
    /** What all entries of a connection share: there may be 100,000 of them. */
    private record Shared(String connection, List<String> knownBy, Entry.Right right) {}

    private final EstateReading reading;
    private final Map<ConnectionId, Shared> shared = new HashMap<>();

    EstateEntries(EstateReading reading) {
        this.reading = reading;
        for (Connection one : reading.connections()) {
            shared.put(
                    one.id(),
                    new Shared(
                            one.name(),
                            List.of(one.name().toLowerCase(Locale.ROOT)),
                            reading.isDown(one)
                                    ? new Entry.Right.Offline("Offline")
                                    : new Entry.Right.Nothing()));
        }
    }

    Map<Found.Kind, List<Entry>> byKind() {
        List<Entry> tables = new ArrayList<>(reading.tables().size());
        reading.tables().forEach(one -> addTable(tables, one, shared.get(one.connection())));
        List<Entry> topics = new ArrayList<>(reading.topics().size());
        reading.topics().forEach(one -> add(topics, one.name(), shared.get(one.connection())));
        List<Entry> buckets = new ArrayList<>(reading.buckets().size());
        reading.buckets().forEach(one -> add(buckets, one.name(), shared.get(one.connection())));
        return Map.of(
                Found.Kind.TABLE, tables, Found.Kind.TOPIC, topics, Found.Kind.BUCKET, buckets);
    }

    private static void addTable(List<Entry> entries, TableState table, @Nullable Shared of) {
        if (of == null) {
            return;
        }
        String name = table.name().toString();
        String size =
                table.size().bytes().isPresent()
                        ? ", " + Figures.bytes(table.size().bytes().getAsLong())
                        : "";
        entries.add(
                Entry.of(
                                new Entry.Target.Open(
                                        new PageAddress("tables", of.connection() + "/" + name)),
                                name,
                                of.connection() + size,
                                of.right())
                        .knownBy(of.knownBy()));
    }

    private static void add(List<Entry> entries, String name, @Nullable Shared of) {
        if (of != null) {
            entries.add(
                    Entry.of(
                                    new Entry.Target.Reveal(of.connection() + "/" + name),
                                    name,
                                    of.connection(),
                                    of.right())
                            .knownBy(of.knownBy()));
        }
    }
}
