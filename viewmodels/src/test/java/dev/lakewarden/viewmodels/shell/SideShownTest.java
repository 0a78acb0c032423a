package dev.lakewarden.viewmodels.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.layout.InMemoryLayouts;
import dev.lakewarden.viewmodels.background.Background;
import dev.lakewarden.viewmodels.layout.LayoutKeeper;

import org.junit.jupiter.api.Test;

class SideShownTest {
    private final InMemoryLayouts layouts = new InMemoryLayouts();
    private final LayoutKeeper keeper =
            new LayoutKeeper(layouts, new Background(Runnable::run, Runnable::run));
    private final SideShown side = new SideShown(keeper, "side");

    @Test
    void aNarrowWindowShowsNothingAboveThePageUnlessAskedTo() {
        side.loseRoom();
        assertThat(side.shownProperty().get()).isFalse();
        side.shownProperty().set(true);
        assertThat(side.isOverlaid()).isTrue();
    }

    @Test
    void whatIsChosenInAWideWindowOutlivesANarrowOne() {
        side.loseRoom();
        side.gainRoom();
        assertThat(side.shownProperty().get()).isTrue();
        side.shownProperty().set(false);
        side.loseRoom();
        side.shownProperty().set(true);
        side.gainRoom();
        assertThat(side.shownProperty().get()).isFalse();
        assertThat(keeper.flag("side", true)).isFalse();
    }
}
