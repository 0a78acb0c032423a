package dev.lakewarden.viewmodels.lists;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A kind of list, as data.
 *
 * @param id kebab case; starts the names under which its layout is kept and the ids of its controls
 * @param one what a row is, such as {@code table}
 * @param many the plural, such as {@code tables}
 * @param identity equal for the same thing in two readings, and for nothing else
 * @param fullName what Ctrl+C copies
 * @param sort the order before anyone chose
 */
public record ListDescription<R>(
        String id,
        String one,
        String many,
        Function<R, Object> identity,
        Function<R, String> fullName,
        List<Column<R>> columns,
        List<SortBy> sort) {
    public ListDescription {
        columns = List.copyOf(columns);
        sort = List.copyOf(sort);
        Set<String> seen = new HashSet<>();
        for (Column<R> column : columns) {
            if (!seen.add(column.id())) {
                throw new IllegalArgumentException(id + " has two columns " + column.id());
            }
        }
    }

    public Optional<Column<R>> find(String column) {
        return columns.stream().filter(one -> one.id().equals(column)).findFirst();
    }
}
