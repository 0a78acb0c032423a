package dev.lakewarden.viewmodels.lists;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a list shows at one moment: rows that fulfil the filter, in order. Swapped as a whole, never
 * changed; every question is answered in the same time however many rows there are.
 */
public final class Contents<R> {
    private final ListDescription<R> description;
    private final Rows<R> rows;
    private final int[] order;
    private final int[] positions;
    private final Set<Object> added;

    Contents(ListDescription<R> description, Rows<R> rows, int[] order, Set<Object> added) {
        this.description = description;
        this.rows = rows;
        this.order = order;
        this.added = added;
        this.positions = new int[rows.size()];
        Arrays.fill(positions, -1);
        for (int position = 0; position < order.length; position++) {
            positions[order[position]] = position;
        }
    }

    static <R> Contents<R> nothing(ListDescription<R> description) {
        return new Contents<>(
                description, new Rows<>(description, List.of()), new int[0], Set.of());
    }

    public R get(int position) {
        return rows.get(order[position]);
    }

    public int size() {
        return order.length;
    }

    public boolean isEmpty() {
        return order.length == 0;
    }

    /** The shown rows in order; a view, not a copy. */
    public List<R> shown() {
        return new AbstractList<>() {
            @Override
            public R get(int position) {
                return Contents.this.get(position);
            }

            @Override
            public int size() {
                return order.length;
            }
        };
    }

    /** Where that row of this or of any other reading is shown, or -1. */
    public int positionOfRow(R row) {
        return positionOf(description.identity().apply(row));
    }

    /** Where the row of that identity is shown, or -1. */
    public int positionOf(Object identity) {
        int row = rows.placeOf(identity);
        return row < 0 ? -1 : positions[row];
    }

    public Object identity(int position) {
        return rows.identity(order[position]);
    }

    /** Shown or hidden by the filter. */
    public int total() {
        return rows.size();
    }

    public int hidden() {
        return rows.size() - order.length;
    }

    /** Whether both show rows of one reading, in whatever order. */
    public boolean isSameReading(Contents<R> other) {
        return rows == other.rows;
    }

    /** Whether that row exists, shown or hidden. */
    public boolean knows(Object identity) {
        return rows.placeOf(identity) >= 0;
    }

    /** Identities of the rows that came with the last reading. */
    public Set<Object> added() {
        return added;
    }

    public boolean isAdded(int position) {
        return !added.isEmpty() && added.contains(identity(position));
    }

    Rows<R> rows() {
        return rows;
    }

    /** The news in {@code now} that was not in this reading; nothing if this one was empty. */
    Set<Object> addedIn(Rows<R> now, Predicate<R> isNews) {
        Set<Object> found = new HashSet<>();
        if (rows.size() > 0 && now != rows) {
            for (int row = 0; row < now.size(); row++) {
                Object identity = now.identity(row);
                if (!knows(identity) && isNews.test(now.get(row))) {
                    found.add(identity);
                }
            }
        }
        return found;
    }
}
