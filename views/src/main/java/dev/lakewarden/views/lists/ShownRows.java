package dev.lakewarden.views.lists;

import dev.lakewarden.viewmodels.lists.Contents;

import javafx.collections.ObservableListBase;

/**
 * Contents as the table wants them. Equal only to itself, since the table asks that of old and new
 * items, which by value would compare every row on the FX thread.
 */
final class ShownRows<R> extends ObservableListBase<R> {
    private final Contents<R> contents;

    ShownRows(Contents<R> contents) {
        this.contents = contents;
    }

    @Override
    public R get(int position) {
        return contents.get(position);
    }

    @Override
    public int size() {
        return contents.size();
    }

    /** By what the row is, and without looking at the others. */
    @Override
    @SuppressWarnings("unchecked")
    public int indexOf(Object row) {
        return row == null ? -1 : contents.positionOfRow((R) row);
    }

    @Override
    public int lastIndexOf(Object row) {
        return indexOf(row);
    }

    @Override
    public boolean contains(Object row) {
        return indexOf(row) >= 0;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
