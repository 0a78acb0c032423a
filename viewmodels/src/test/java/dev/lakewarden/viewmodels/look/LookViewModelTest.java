package dev.lakewarden.viewmodels.look;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.layout.InMemoryLayouts;
import dev.lakewarden.viewmodels.background.Background;
import dev.lakewarden.viewmodels.layout.LayoutKeeper;

import org.junit.jupiter.api.Test;

import java.util.Map;

class LookViewModelTest {
    private final InMemoryLayouts layouts = new InMemoryLayouts();

    private LayoutKeeper keeper() {
        return new LayoutKeeper(layouts, new Background(Runnable::run, Runnable::run));
    }

    @Test
    void theThemeFollowsTheSystemUntilOneIsChosen() {
        LayoutKeeper keeper = keeper();
        LookViewModel look = new LookViewModel(keeper);
        look.systemDarkProperty().set(true);
        assertThat(look.dark().getValue()).isTrue();
        look.toggleTheme();
        assertThat(look.dark().getValue()).isFalse();
        keeper.saveNow();
        LookViewModel next = new LookViewModel(keeper());
        next.systemDarkProperty().set(true);
        assertThat(next.dark().getValue()).isFalse();
    }

    @Test
    void anImpossibleTextScaleIsBroughtBack() {
        layouts.save(Map.of("look.text-scale", "900"));
        assertThat(new LookViewModel(keeper()).textScaleProperty().get()).isEqualTo(150);
        layouts.save(Map.of("look.text-scale", "large"));
        assertThat(new LookViewModel(keeper()).textScaleProperty().get()).isEqualTo(100);
    }

    @Test
    void nothingMovesIfThePersonOrTheSystemSaysSo() {
        LookViewModel look = new LookViewModel(keeper());
        assertThat(look.moves().getValue()).isTrue();
        look.systemReducesMotionProperty().set(true);
        assertThat(look.moves().getValue()).isFalse();
    }
}
