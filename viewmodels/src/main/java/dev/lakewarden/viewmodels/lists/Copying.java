package dev.lakewarden.viewmodels.lists;

import dev.lakewarden.viewmodels.background.Background;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings the selection to the clipboard, whatever its size, without holding up the window. */
public final class Copying<R> {
    private final ListModel<R> model;
    private final KeptLayout<R> layout;
    private final Background background;

    public Copying(ListModel<R> model, KeptLayout<R> layout, Background background) {
        this.model = model;
        this.layout = layout;
        this.background = background;
    }

    /** Their full names, one a line. */
    public void names(Consumer<String> clipboard) {
        copy(
                rows ->
                        rows.stream()
                                .map(model.description().fullName())
                                .collect(Collectors.joining("\n")),
                clipboard);
    }

    /** Their shown columns with a header, separated by tabs. */
    public void rows(Consumer<String> clipboard) {
        List<Column<R>> columns = copiedColumns();
        copy(rows -> ListExport.text(new RowFormat.Tsv(), columns, rows), clipboard);
    }

    /** The columns that are shown, in their order, but for those that only people read. */
    List<Column<R>> copiedColumns() {
        return layout.layout().get().columns().stream()
                .map(placed -> model.description().find(placed.column()).orElseThrow())
                .filter(column -> column.export() != Column.Export.NEVER)
                .toList();
    }

    /** The same, and after them what no file goes without. */
    List<Column<R>> exportedColumns() {
        ListLayout shown = layout.layout().get();
        return Stream.concat(
                        copiedColumns().stream(),
                        model.description().columns().stream()
                                .filter(column -> column.export() == Column.Export.ALWAYS)
                                .filter(column -> !shown.shows(column.id())))
                .toList();
    }

    private void copy(Function<List<R>, String> text, Consumer<String> clipboard) {
        Selected selected = model.selected().get();
        Contents<R> contents = model.contents().get();
        background.run(
                "Copying " + model.description().many(),
                () -> text.apply(selected.rows(contents)),
                copied -> {
                    if (!copied.isEmpty()) {
                        clipboard.accept(copied);
                    }
                },
                // The clipboard keeps what it had; Background has written down why.
                _ -> {});
    }
}
