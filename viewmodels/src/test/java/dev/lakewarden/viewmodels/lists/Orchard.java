package dev.lakewarden.viewmodels.lists;

import dev.lakewarden.viewmodels.times.TimeWords;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** Rows for the tests of lists: apples, some of which nobody counted. */
record Orchard(int id, String name, OptionalLong count, String sort) {
    static final Instant NOW = Instant.parse("2026-03-17T14:32:00Z");

    static final ListDescription<Orchard> APPLES =
            new ListDescription<>(
                    "apples",
                    "apple",
                    "apples",
                    Orchard::id,
                    apple -> "orchard/" + apple.name(),
                    List.of(
                            Column.name("name", "Name", 120, Orchard::name),
                            Column.<Orchard>text("sort", "Sort", 80, Orchard::sort).byNameOnly(),
                            Column.<Orchard>figure("how-many", "Count", 60, Orchard::counted)),
                    List.of());

    static Words words() {
        return new Words(TimeWords.UTC, NOW);
    }

    static Arbitrary<List<Orchard>> all() {
        Arbitrary<OptionalLong> counts =
                Arbitraries.longs()
                        .between(-3, 3)
                        .map(count -> count == 0 ? OptionalLong.empty() : OptionalLong.of(count));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.strings().withChars("aAbB").ofMinLength(1).ofMaxLength(3),
                        counts,
                        Arbitraries.of("early", "Late"))
                .as(Orchard::new)
                .list()
                .uniqueElements(Orchard::id)
                .ofMaxSize(40);
    }

    private Value counted() {
        return count.isPresent()
                ? new Value.Count(count.getAsLong())
                : new Value.Unknown("nobody counted");
    }
}
