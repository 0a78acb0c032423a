package dev.lakewarden.viewmodels.lists;

import dev.lakewarden.governance.layout.Layouts;
import dev.lakewarden.governance.tasks.Work;
import dev.lakewarden.viewmodels.background.Background;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** All that one list on a page needs: its rows, its layout, and ways to take rows elsewhere. */
public final class ListViewModel<R> implements AutoCloseable {
    private final ReadOnlyObjectWrapper<Words> words;
    private final Subscription following;
    private final ListModel<R> rows;
    private final KeptLayout<R> layout;
    private final Copying<R> copying;

    /** Starts with the layout that was kept; {@code words} move on as time does. */
    public ListViewModel(
            ListDescription<R> description,
            Layouts layouts,
            Background background,
            ObservableValue<Words> words) {
        this.words = new ReadOnlyObjectWrapper<>(words.getValue());
        // Cells listen to ours, so that nothing outside the page listens to a cell.
        this.following = words.subscribe(this.words::set);
        this.rows = new ListModel<>(description, background, this.words::get);
        this.layout = new KeptLayout<>(rows, layouts, background);
        this.copying = new Copying<>(rows, layout, background);
        layout.load();
    }

    public ListDescription<R> description() {
        return rows.description();
    }

    public ObservableValue<Words> words() {
        return words.getReadOnlyProperty();
    }

    public ListModel<R> rows() {
        return rows;
    }

    public KeptLayout<R> layout() {
        return layout;
    }

    public Copying<R> copying() {
        return copying;
    }

    /**
     * Long work that writes what is shown now: these rows and columns in their order, and the
     * columns that no file goes without.
     */
    public Consumer<Work> export(Path file, RowFormat format) {
        List<Column<R>> columns = copying.exportedColumns();
        List<R> shown = rows.contents().get().shown();
        return work -> ListExport.write(file, format, columns, shown, work);
    }

    @Override
    public void close() {
        following.unsubscribe();
    }
}
