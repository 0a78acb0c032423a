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

    static List<PaletteRow> grouped(List<Found> found) {
        List<PaletteRow> rows = new ArrayList<>();
        for (Found.Kind kind : Found.Kind.values()) {
            List<Found> own = found.stream().filter(one -> one.kind() == kind).toList();
            if (!own.isEmpty()) {
                rows.add(new Heading(kind.title()));
                own.forEach(one -> rows.add(new Result(one)));
            }
        }
        return rows;
    }
}
