package dev.lakewarden.viewmodels.lists;

import dev.lakewarden.governance.layout.Layouts;
import dev.lakewarden.viewmodels.background.Background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns and the order of one list, kept in the workspace. What the person does before the
 * kept layout was read wins over it. One write at a time; a newer state waits and replaces any that
 * waited before it.
 */
public final class KeptLayout<R> {
    private enum Writing {
        NOTHING,
        ONE,
        ONE_AND_ANOTHER_WAITS
    }

    private final ListModel<R> model;
    private final Layouts layouts;
    private final Background background;
    private final ReadOnlyObjectWrapper<ListLayout> layout;
    private boolean touched;
    private Writing writing = Writing.NOTHING;

    public KeptLayout(ListModel<R> model, Layouts layouts, Background background) {
        this.model = model;
        this.layouts = layouts;
        this.background = background;
        this.layout = new ReadOnlyObjectWrapper<>(ListLayout.of(model.description()));
    }

    public ReadOnlyObjectProperty<ListLayout> layout() {
        return layout.getReadOnlyProperty();
    }

    public void load() {
        background.run(
                "Reading the layout of " + model.description().many(),
                () -> ListLayout.read(model.description(), layouts.load().values()),
                kept -> {
                    if (!touched) {
                        apply(kept);
                    }
                },
                // The first layout serves; Background has written down why.
                _ -> {});
    }

    /** The columns as the table now has them, after a drag or a resize. */
    public void place(List<ListLayout.Placed> columns) {
        change(layout.get().with(columns));
    }

    public void sortBy(List<SortBy> order) {
        change(layout.get().sortedBy(order));
    }

    public void show(String column) {
        if (!layout.get().shows(column)) {
            List<ListLayout.Placed> placed = new ArrayList<>(layout.get().columns());
            double width = model.description().find(column).orElseThrow().width();
            placed.add(new ListLayout.Placed(column, width));
            place(placed);
        }
    }

    /** The last column stays: an empty table cannot be brought back by its header. */
    public void hide(String column) {
        List<ListLayout.Placed> placed = new ArrayList<>(layout.get().columns());
        if (placed.size() > 1 && placed.removeIf(one -> one.column().equals(column))) {
            place(placed);
        }
    }

    /** One place to the left. */
    public void moveEarlier(String column) {
        move(column, -1);
    }

    /** One place to the right. */
    public void moveLater(String column) {
        move(column, 1);
    }

    private void move(String column, int by) {
        List<ListLayout.Placed> placed = new ArrayList<>(layout.get().columns());
        int from = -1;
        for (int at = 0; at < placed.size(); at++) {
            if (placed.get(at).column().equals(column)) {
                from = at;
            }
        }
        int to = from + by;
        if (from >= 0 && to >= 0 && to < placed.size()) {
            placed.add(to, placed.remove(from));
            place(placed);
        }
    }

    public void reset() {
        change(ListLayout.of(model.description()));
    }

    private void change(ListLayout changed) {
        touched = true;
        if (!changed.equals(layout.get())) {
            apply(changed);
            save();
        }
    }

    private void apply(ListLayout changed) {
        layout.set(changed);
        model.sortBy(changed.sort());
    }

    private void save() {
        if (writing != Writing.NOTHING) {
            writing = Writing.ONE_AND_ANOTHER_WAITS;
            return;
        }
        writing = Writing.ONE;
        ListLayout now = layout.get();
        background.run(
                "Keeping the layout of " + model.description().many(),
                () -> {
                    layouts.save(now.toValues(model.description().id()));
                    return now;
                },
                _ -> written(),
                _ -> written());
    }

    private void written() {
        boolean again = writing == Writing.ONE_AND_ANOTHER_WAITS;
        writing = Writing.NOTHING;
        if (again) {
            save();
        }
    }
}
