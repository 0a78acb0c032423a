package dev.lakewarden.viewmodels.lists;

/** One part of a sort order; unknown values come last in both directions. */
public record SortBy(String column, Direction direction) {
    public enum Direction {
        ASCENDING,
        DESCENDING
    }

    public static SortBy ascending(String column) {
        return new SortBy(column, Direction.ASCENDING);
    }

    public static SortBy descending(String column) {
        return new SortBy(column, Direction.DESCENDING);
    }
}
