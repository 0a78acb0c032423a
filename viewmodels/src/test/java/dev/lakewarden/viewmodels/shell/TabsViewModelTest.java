package dev.lakewarden.viewmodels.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.layout.InMemoryLayouts;
import dev.lakewarden.viewmodels.background.Background;
import dev.lakewarden.viewmodels.layout.LayoutKeeper;
import dev.lakewarden.viewmodels.page.PageAddress;

import org.junit.jupiter.api.Test;

import java.util.Map;

class TabsViewModelTest {
    private static final PageAddress TABLES = PageAddress.of("tables");
    private static final PageAddress SETTINGS = PageAddress.of("settings");
    private static final PageAddress HELP = PageAddress.parse("help:tables");

    private final InMemoryLayouts layouts = new InMemoryLayouts();
    private final LayoutKeeper keeper = keeper();
    private final TabsViewModel tabs = new TabsViewModel(keeper);

    private LayoutKeeper keeper() {
        return new LayoutKeeper(layouts, new Background(Runnable::run, Runnable::run));
    }

    @Test
    void theFirstStartShowsTheFirstPage() {
        tabs.restore(TABLES);
        assertThat(tabs.tabs()).containsExactly(TABLES);
        assertThat(tabs.selected().getValue()).contains(TABLES);
    }

    @Test
    void tabsComeBackInTheirOrderWithTheSameOneInFront() {
        tabs.restore(TABLES);
        tabs.open(SETTINGS);
        tabs.open(HELP);
        tabs.move(HELP, 0);
        tabs.open(SETTINGS);
        keeper.saveNow();

        TabsViewModel next = new TabsViewModel(keeper());
        next.restore(TABLES);
        assertThat(next.tabs()).containsExactly(HELP, TABLES, SETTINGS);
        assertThat(next.selected().getValue()).contains(SETTINGS);
    }

    @Test
    void whoListensToTheTabsIsNotForgottenByTheCollector() {
        assertThat(tabs.tabs()).isSameAs(tabs.tabs());
    }

    @Test
    void aLayoutThatSomeoneEditedDoesNotStopTheWindow() {
        layouts.save(Map.of("shell.tabs", "\n:x\ntables\ntables", "shell.selected-tab", "gone"));
        TabsViewModel edited = new TabsViewModel(keeper());
        edited.restore(SETTINGS);
        assertThat(edited.tabs()).containsExactly(TABLES);
        assertThat(edited.selected().getValue()).contains(TABLES);
    }

    @Test
    void theNeighbourOfAClosedTabComesToTheFront() {
        tabs.restore(TABLES);
        tabs.open(SETTINGS);
        tabs.open(HELP);
        tabs.close(HELP);
        assertThat(tabs.selected().getValue()).contains(SETTINGS);
        tabs.selectPrevious();
        tabs.close(TABLES);
        assertThat(tabs.selected().getValue()).contains(SETTINGS);
        tabs.closeSelected();
        assertThat(tabs.selected().getValue()).isEmpty();
        tabs.closeSelected();
    }

    @Test
    void theNextTabAfterTheLastIsTheFirst() {
        tabs.restore(TABLES);
        tabs.open(SETTINGS);
        tabs.selectNext();
        assertThat(tabs.selected().getValue()).contains(TABLES);
    }
}
