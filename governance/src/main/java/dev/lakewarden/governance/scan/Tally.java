package dev.lakewarden.governance.scan;

import dev.lakewarden.governance.scan.ScanReport.Listed;
import dev.lakewarden.governance.scan.ScanReport.Outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** The last words of a reading: what is there, kind by kind, and how much could not be read. */
record Tally(List<ScanReport> reports) {
    Tally {
        reports = List.copyOf(reports);
    }

    /**
     * {@code 14 tables, 6 topics.}, or {@code 14 tables, 2 could not be read.}; kinds that no
     * system of these holds are left out.
     */
    String words() {
        List<String> parts = new ArrayList<>();
        sum(Tally::tables).ifPresent(it -> parts.add(count(it, "table")));
        sum(Listed::topics).ifPresent(it -> parts.add(count(it, "topic")));
        sum(Listed::buckets).ifPresent(it -> parts.add(count(it, "bucket")));
        long unread = read().stream().mapToLong(it -> it.failures().size()).sum();
        if (unread > 0) {
            parts.add(String.format(Locale.ROOT, "%,d could not be read", unread));
        }
        return parts.isEmpty() ? "Nothing to read." : String.join(", ", parts) + ".";
    }

    private static OptionalLong tables(Listed listed) {
        return listed.tables()
                .map(tables -> OptionalLong.of(tables.listed()))
                .orElse(OptionalLong.empty());
    }

    private List<Outcome.Read> read() {
        return reports.stream()
                .map(ScanReport::outcome)
                .filter(Outcome.Read.class::isInstance)
                .map(Outcome.Read.class::cast)
                .toList();
    }

    /** Over all systems that hold that kind; empty if none does. */
    private Optional<Long> sum(Function<Listed, OptionalLong> kind) {
        return read().stream()
                .map(it -> kind.apply(it.listed()))
                .filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong)
                .reduce(Long::sum);
    }

    private static String count(long number, String what) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? what : what + "s");
    }
}
