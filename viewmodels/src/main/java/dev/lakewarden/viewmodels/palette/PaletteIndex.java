package dev.lakewarden.viewmodels.palette;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.tables.TableState;
import dev.lakewarden.viewmodels.estate.EstateReading;
import dev.lakewarden.viewmodels.figures.Figures;
import dev.lakewarden.viewmodels.page.PageAddress;
import dev.lakewarden.viewmodels.times.TimeWords;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every table by name, in memory, so that an answer comes within a frame. */
final class PaletteIndex {
    static final PaletteIndex EMPTY = new PaletteIndex(List.of(), Optional.empty());

    /** An entry and how well it matches. */
    record Match(Entry entry, int score) {}

    /** The best matches, and how many there are in all. */
    record Matches(List<Match> best, int count) {
        /** The same counts as not better. */
        boolean isBetterThan(Matches other) {
            return other.best().isEmpty()
                    || (!best.isEmpty()
                            && best.getFirst().score() > other.best().getFirst().score());
        }
    }

    private final List<Entry> tables;
    private final Optional<Ages> ages;

    private PaletteIndex(List<Entry> tables, Optional<Ages> ages) {
        this.tables = tables;
        this.ages = ages;
    }

    /** When the tables that are found were read from their systems. */
    private record Ages(Instant oldest, Instant newest) {
        static Optional<Ages> of(List<TableState> tables) {
            return tables.stream()
                    .map(table -> new Ages(table.asOf(), table.asOf()))
                    .reduce(Ages::with);
        }

        private Ages with(Ages other) {
            return new Ages(
                    oldest.isBefore(other.oldest) ? oldest : other.oldest,
                    newest.isAfter(other.newest) ? newest : other.newest);
        }
    }

    /** {@code Data as of 12 s ago}, or {@code Data as of 12 s to 3 h ago} where systems differ. */
    String age(Instant now) {
        return ages.map(
                        read -> {
                            String newest = TimeWords.age(read.newest(), now);
                            String oldest = TimeWords.age(read.oldest(), now);
                            return newest.equals(oldest)
                                    ? "Data as of " + TimeWords.ago(read.oldest(), now)
                                    : "Data as of "
                                            + newest
                                            + " to "
                                            + TimeWords.ago(read.oldest(), now);
                        })
                .orElse("No data read yet");
    }

    static PaletteIndex of(EstateReading reading) {
        Map<ConnectionId, Connection> connections =
                reading.connections().stream()
                        .collect(Collectors.toMap(Connection::id, Function.identity()));
        // One text for all tables of a connection: there may be 100,000 of them.
        Map<ConnectionId, List<String>> knownBy =
                connections.values().stream()
                        .collect(
                                Collectors.toMap(
                                        Connection::id,
                                        one -> List.of(one.name().toLowerCase(Locale.ROOT))));
        List<Entry> entries = new ArrayList<>(reading.tables().size());
        for (TableState table : reading.tables()) {
            Connection connection = connections.get(table.connection());
            if (connection != null) {
                entries.add(
                        entry(
                                connection,
                                table,
                                reading,
                                knownBy.getOrDefault(connection.id(), List.of())));
            }
        }
        return new PaletteIndex(entries, Ages.of(reading.tables()));
    }

    private static Entry entry(
            Connection connection, TableState table, EstateReading reading, List<String> knownBy) {
        String name = table.name().toString();
        String size =
                table.size().bytes().isPresent()
                        ? ", " + Figures.bytes(table.size().bytes().getAsLong())
                        : "";
        Entry.Right right =
                reading.isDown(connection)
                        ? new Entry.Right.Offline("Offline")
                        : new Entry.Right.Nothing();
        return Entry.of(
                        new Entry.Target.Open(
                                new PageAddress("tables", connection.name() + "/" + name)),
                        name,
                        connection.name() + size,
                        right)
                .knownBy(knownBy);
    }

    /** The best tables for a query; all that match are counted. */
    Matches tables(Sought query, int limit) {
        return best(tables, query, limit);
    }

    /** Those that match, as they were given. */
    static List<Match> inTheirOrder(List<Entry> entries, Sought query) {
        return entries.stream()
                .map(entry -> new Match(entry, query.score(entry)))
                .filter(match -> match.score() != Fuzzy.NO_MATCH)
                .toList();
    }

    static Matches best(List<Entry> entries, Sought query, int limit) {
        Comparator<Match> worstFirst =
                Comparator.comparingInt(Match::score)
                        .thenComparing(match -> match.entry().title(), Comparator.reverseOrder());
        PriorityQueue<Match> kept = new PriorityQueue<>(limit + 1, worstFirst);
        int count = 0;
        for (Entry entry : entries) {
            int score = query.score(entry);
            if (score == Fuzzy.NO_MATCH) {
                continue;
            }
            count++;
            if (kept.size() < limit || score >= kept.element().score()) {
                kept.add(new Match(entry, score));
                if (kept.size() > limit) {
                    kept.remove();
                }
            }
        }
        List<Match> best = new ArrayList<>(kept);
        best.sort(worstFirst.reversed());
        return new Matches(best, count);
    }

    /** The title of which a word is nearest to what was typed, if one is near at all. */
    static Optional<String> closestTitle(String query, List<Entry> entries) {
        int smallest = Math.max(2, query.length() / 2) + 1;
        Optional<String> nearest = Optional.empty();
        for (Entry entry : entries) {
            for (String word : entry.lower().split("[^\\p{L}]+", -1)) {
                int distance = Fuzzy.distance(query, word, smallest - 1);
                if (!word.isEmpty() && distance < smallest) {
                    smallest = distance;
                    nearest = Optional.of(word);
                }
            }
        }
        return nearest;
    }

    /** The table whose own name is nearest to what was typed, if one is near at all. */
    Optional<String> closest(String query) {
        int limit = Math.max(2, query.length() / 2);
        String nearest = "";
        int smallest = limit + 1;
        for (Entry entry : tables) {
            String own = entry.lower().substring(entry.lower().lastIndexOf('.') + 1);
            String head = own.substring(0, Math.min(own.length(), query.length() + 1));
            int distance =
                    Math.min(Fuzzy.distance(query, own, limit), Fuzzy.distance(query, head, limit));
            if (distance < smallest) {
                smallest = distance;
                nearest = own.toLowerCase(Locale.ROOT);
            }
        }
        return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
    }
}
