package dev.lakewarden.viewmodels.lists;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which rows are selected, by what they are: survives sorting, filtering and new readings. Rows
 * hidden by the filter stay selected but count for nothing until they are shown again.
 */
public sealed interface Selected {
    record These(Set<Object> identities) implements Selected {
        public These {
            // Not Set.copyOf, which copies three times; there may be 100,000.
            identities = Collections.unmodifiableSet(new HashSet<>(identities));
        }
    }

    /** Every row the filter lets through, now and later. */
    record Everything() implements Selected {}

    static Selected nothing() {
        return new These(Set.of());
    }

    static Selected of(Collection<?> identities) {
        return new These(new HashSet<>(identities));
    }

    /** Positions of the selected rows that are shown, ascending. */
    default int[] positions(Contents<?> contents) {
        return switch (this) {
            case Everything _ -> IntStream.range(0, contents.size()).toArray();
            case These(var identities) ->
                    identities.stream()
                            .mapToInt(contents::positionOf)
                            .filter(position -> position >= 0)
                            .sorted()
                            .toArray();
        };
    }

    default int count(Contents<?> contents) {
        return this instanceof Everything ? contents.size() : positions(contents).length;
    }

    /** The selected rows that are shown, in the order they are shown. */
    default <R> List<R> rows(Contents<R> contents) {
        return IntStream.of(positions(contents)).mapToObj(contents::get).toList();
    }

    /** Without what the new reading no longer holds. */
    default Selected within(Contents<?> contents) {
        return switch (this) {
            case Everything everything -> everything;
            case These(var identities) -> of(identities.stream().filter(contents::knows).toList());
        };
    }
}
