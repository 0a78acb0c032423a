package dev.lakewarden.viewmodels.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which columns are there, in which order and width, and by what the rows are sorted. Kept as two
 * lines of text, so that a layout written by another version is read as far as it makes sense.
 */
public record ListLayout(List<Placed> columns, List<SortBy> sort) {
    /** One column that is there. */
    public record Placed(String column, double width) {}

    public ListLayout {
        columns = List.copyOf(columns);
        sort = List.copyOf(sort);
    }

    /** As it is before anyone chose. */
    public static ListLayout of(ListDescription<?> description) {
        List<Placed> columns = new ArrayList<>();
        for (Column<?> column : description.columns()) {
            if (column.shown() == Column.Shown.AT_FIRST) {
                columns.add(new Placed(column.id(), column.width()));
            }
        }
        return new ListLayout(columns, description.sort());
    }

    public boolean shows(String column) {
        return columns.stream().anyMatch(placed -> placed.column().equals(column));
    }

    public ListLayout sortedBy(List<SortBy> changed) {
        return new ListLayout(columns, changed);
    }

    public ListLayout with(List<Placed> changed) {
        return new ListLayout(changed, sort);
    }

    /** What is kept, under {@code list.ID.columns} and {@code list.ID.sort}. */
    Map<String, String> toValues(String list) {
        String placed =
                columns.stream()
                        .map(one -> one.column() + "=" + Math.round(one.width()))
                        .collect(Collectors.joining(" "));
        String sorted =
                sort.stream()
                        .map(by -> sign(by.direction()) + by.column())
                        .collect(Collectors.joining(" "));
        return Map.of(columnsKey(list), placed, sortKey(list), sorted);
    }

    /**
     * What was kept; columns that are no longer there, and whatever does not parse, are left out.
     */
    static ListLayout read(ListDescription<?> description, Map<String, String> values) {
        ListLayout first = of(description);
        Map<String, Placed> columns = new LinkedHashMap<>();
        for (String word : words(values.getOrDefault(columnsKey(description.id()), ""))) {
            String[] parts = word.split("=", 2);
            if (parts.length == 2 && description.find(parts[0]).isPresent()) {
                columns.put(parts[0], new Placed(parts[0], width(parts[1])));
            }
        }
        List<SortBy> sort = new ArrayList<>();
        for (String word : words(values.getOrDefault(sortKey(description.id()), ""))) {
            String column = word.substring(1);
            if (description.find(column).isPresent()) {
                sort.add(
                        word.startsWith("-")
                                ? SortBy.descending(column)
                                : SortBy.ascending(column));
            }
        }
        return new ListLayout(
                columns.isEmpty() ? first.columns() : List.copyOf(columns.values()),
                sort.isEmpty() ? first.sort() : sort);
    }

    private static List<String> words(String line) {
        return line.isBlank() ? List.of() : List.of(line.strip().split("\\s+"));
    }

    private static double width(String digits) {
        return digits.matches("[0-9]{1,4}") ? Math.max(32, Integer.parseInt(digits)) : 100;
    }

    private static String sign(SortBy.Direction direction) {
        return direction == SortBy.Direction.ASCENDING ? "+" : "-";
    }

    private static String columnsKey(String list) {
        return "list." + list + ".columns";
    }

    private static String sortKey(String list) {
        return "list." + list + ".sort";
    }
}
