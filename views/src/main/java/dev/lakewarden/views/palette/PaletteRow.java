package dev.lakewarden.views.palette;

import dev.lakewarden.viewmodels.palette.Found;

import java.util.ArrayList;
import java.util.List;

/** A line of the list: the heading of a group, or something that was found. */
sealed interface PaletteRow {
    record Heading(String title) implements PaletteRow {}

    record Result(Found found) implements PaletteRow {}

    /** Whether Tab has something to offer. */
    default boolean hasMore() {
        return this instanceof Result(Found found) && found.table().isPresent();
    }

    /** What Enter does with it. */
    default String onEnter() {
        return this instanceof Result(Found found)
                ? found.kind().onEnter()
                : Found.Kind.ACTION.onEnter();
    }

    static List<PaletteRow> grouped(List<Found> found) {
        List<PaletteRow> rows = new ArrayList<>();
        for (Found.Kind kind : found.stream().map(Found::kind).distinct().toList()) {
            rows.add(new Heading(kind.title()));
            found.stream().filter(one -> one.kind() == kind).map(Result::new).forEach(rows::add);
        }
        return rows;
    }
}
