package dev.lakewarden.viewmodels.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.layout.Layout;
import dev.lakewarden.governance.layout.Layouts;
import dev.lakewarden.viewmodels.background.Background;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

class KeptLayoutTest {
    /** A workspace that holds layouts only. */
    private static final class Kept implements Layouts {
        private final Map<String, String> values = new HashMap<>();

        @Override
        public Layout load() {
            return new Layout(values);
        }

        @Override
        public void save(Map<String, String> changed) {
            values.putAll(changed);
        }
    }

    private final Background background = new Background(Runnable::run, Runnable::run);
    private final Kept kept = new Kept();
    private final ListModel<Orchard> model =
            new ListModel<>(Orchard.APPLES, background, Orchard::words);
    private final KeptLayout<Orchard> layout = new KeptLayout<>(model, kept, background);
    private final Copying<Orchard> copying = new Copying<>(model, layout, background);

    @Test
    void columnsOrderWidthsAndSortSurviveARestart() {
        layout.hide("sort");
        layout.moveEarlier("how-many");
        layout.sortBy(List.of(SortBy.descending("how-many"), SortBy.ascending("name")));

        var again =
                new KeptLayout<>(
                        new ListModel<>(Orchard.APPLES, background, Orchard::words),
                        kept,
                        background);
        again.load();
        assertThat(again.layout().get()).isEqualTo(layout.layout().get());
        assertThat(again.layout().get().columns())
                .extracting(ListLayout.Placed::column)
                .containsExactly("how-many", "name");
    }

    @Test
    void resettingBringsBackTheFirstLayout() {
        layout.hide("name");
        layout.sortBy(List.of(SortBy.ascending("sort")));
        layout.reset();
        assertThat(layout.layout().get()).isEqualTo(ListLayout.of(Orchard.APPLES));
        assertThat(model.sort().get()).isEmpty();
    }

    @Test
    void aLayoutOfAnotherVersionIsReadAsFarAsItMakesSense() {
        kept.values.put("list.apples.columns", "gone=50 name=77 sort=wide nonsense");
        kept.values.put("list.apples.sort", "+gone -name");
        layout.load();
        assertThat(layout.layout().get().columns())
                .containsExactly(
                        new ListLayout.Placed("name", 77), new ListLayout.Placed("sort", 100));
        assertThat(model.sort().get()).containsExactly(SortBy.descending("name"));
    }

    @Test
    void theLastColumnCannotBeHidden() {
        layout.hide("name");
        layout.hide("sort");
        layout.hide("how-many");
        assertThat(layout.layout().get().columns())
                .extracting(ListLayout.Placed::column)
                .containsExactly("how-many");
    }

    @Test
    void fullNamesAndRowsAreCopied() {
        model.show(
                List.of(
                        new Orchard(1, "ann", OptionalLong.of(5), "early"),
                        new Orchard(2, "@bob", OptionalLong.empty(), "Late")));
        model.select(new Selected.Everything());
        layout.hide("sort");

        var clipboard = new StringBuilder();
        copying.names(clipboard::append);
        assertThat(clipboard.toString()).isEqualTo("orchard/ann\norchard/@bob");
        clipboard.setLength(0);
        copying.rows(clipboard::append);
        assertThat(clipboard.toString()).isEqualTo("name\thowMany\nann\t5\n'@bob\t\n");
    }
}
