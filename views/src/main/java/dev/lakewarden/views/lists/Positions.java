package dev.lakewarden.views.lists;

import javafx.collections.ObservableListBase;

import java.util.AbstractList;
import java.util.List;
import java.util.function.IntFunction;

/** Positions seen as something else, made when asked for; changes are told as one. */
final class Positions<E> extends ObservableListBase<E> {
    private final IntFunction<E> seenAs;
    private int[] positions = new int[0];

    Positions(IntFunction<E> seenAs) {
        this.seenAs = seenAs;
    }

    @Override
    public E get(int index) {
        return seenAs.apply(positions[index]);
    }

    @Override
    public int size() {
        return positions.length;
    }

    void show(int[] now) {
        int[] before = positions;
        if (before.length == 0 && now.length == 0) {
            return;
        }
        beginChange();
        positions = now;
        nextReplace(0, now.length, seen(before));
        endChange();
    }

    private List<E> seen(int[] before) {
        return new AbstractList<>() {
            @Override
            public E get(int index) {
                return seenAs.apply(before[index]);
            }

            @Override
            public int size() {
                return before.length;
            }
        };
    }
}
