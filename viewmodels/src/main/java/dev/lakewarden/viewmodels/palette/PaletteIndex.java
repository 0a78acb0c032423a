package dev.lakewarden.viewmodels.palette;

import dev.lakewarden.governance.buckets.BucketState;
import dev.lakewarden.governance.streams.TopicState;
import dev.lakewarden.governance.tables.TableState;
import dev.lakewarden.viewmodels.estate.EstateReading;
import dev.lakewarden.viewmodels.times.TimeWords;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/** Every table, topic and bucket by name, in memory, so that an answer comes within a frame. */
final class PaletteIndex {
    static final PaletteIndex EMPTY = new PaletteIndex(Map.of(), Optional.empty());

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

    private final Map<Found.Kind, List<Entry>> assets;
    private final Optional<Ages> ages;

    private PaletteIndex(Map<Found.Kind, List<Entry>> assets, Optional<Ages> ages) {
        this.assets = assets;
        this.ages = ages;
    }

    /** When what is found was read from their systems. */
    private record Ages(Instant oldest, Instant newest) {
        static Optional<Ages> of(Stream<Instant> readAt) {
            return readAt.map(at -> new Ages(at, at)).reduce(Ages::with);
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
        return new PaletteIndex(
                new EstateEntries(reading).byKind(),
                Ages.of(
                        Stream.of(
                                        reading.tables().stream().map(TableState::asOf),
                                        reading.topics().stream().map(TopicState::asOf),
                                        reading.buckets().stream().map(BucketState::asOf))
                                .flatMap(kind -> kind)));
    }

    /** The best of a kind for a query; all that match are counted. */
    Matches find(Found.Kind kind, Sought query, int limit) {
        return best(entries(kind), query, limit);
    }

    private List<Entry> entries(Found.Kind kind) {
        return assets.getOrDefault(kind, List.of());
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

    /** The own name of one of these kinds that is nearest to what was typed, if one is near. */
    Optional<String> closest(List<Found.Kind> kinds, String query) {
        int limit = Math.max(2, query.length() / 2);
        String nearest = "";
        int smallest = limit + 1;
        List<Entry> entries = kinds.stream().flatMap(kind -> entries(kind).stream()).toList();
        for (Entry entry : entries) {
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
