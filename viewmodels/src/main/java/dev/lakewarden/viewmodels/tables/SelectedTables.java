package dev.lakewarden.viewmodels.tables;

import dev.lakewarden.viewmodels.background.Background;
import dev.lakewarden.viewmodels.lists.Contents;
import dev.lakewarden.viewmodels.lists.ListModel;
import dev.lakewarden.viewmodels.lists.Selected;
import dev.lakewarden.viewmodels.lists.Words;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import java.util.List;
import java.util.Optional;

/** The card of the one table that is selected, or of all that are, however many. */
final class SelectedTables {
    private sealed interface Chosen {
        record None() implements Chosen {}

        record One(TableRow row) implements Chosen {}

        record Several(TableSums sums) implements Chosen {}
    }

    private final ListModel<TableRow> rows;
    private final Background background;
    private final ReadOnlyObjectWrapper<Chosen> chosen =
            new ReadOnlyObjectWrapper<>(new Chosen.None());
    private final ObservableValue<Optional<TableCard>> card;
    private long latest;

    SelectedTables(ListModel<TableRow> rows, Background background, ObservableValue<Words> words) {
        this.rows = rows;
        this.background = background;
        this.card = chosen.flatMap(now -> words.map(said -> card(now, said)));
        rows.selected().subscribe(_ -> choose());
        rows.contents().subscribe((_, _) -> choose());
    }

    ObservableValue<Optional<TableCard>> card() {
        return card;
    }

    private static Optional<TableCard> card(Chosen chosen, Words words) {
        return switch (chosen) {
            case Chosen.None() -> Optional.empty();
            case Chosen.One(var row) -> Optional.of(TableCard.of(row, words));
            case Chosen.Several(var sums) -> Optional.of(TableCard.of(sums, words));
        };
    }

    /** A few rows are looked at once, many on a worker; an answer that is too late is dropped. */
    private void choose() {
        long number = ++latest;
        Selected selected = rows.selected().get();
        Contents<TableRow> contents = rows.contents().get();
        if (selected instanceof Selected.These(var identities) && identities.size() < 2) {
            chosen.set(of(selected.rows(contents)));
            return;
        }
        background.run(
                "Summing up the selected tables",
                () -> of(selected.rows(contents)),
                answer -> {
                    if (number == latest) {
                        chosen.set(answer);
                    }
                },
                // The card keeps what it said; Background has written down why.
                _ -> {});
    }

    private static Chosen of(List<TableRow> rows) {
        return switch (rows.size()) {
            case 0 -> new Chosen.None();
            case 1 -> new Chosen.One(rows.getFirst());
            default -> new Chosen.Several(TableSums.of(rows));
        };
    }
}
