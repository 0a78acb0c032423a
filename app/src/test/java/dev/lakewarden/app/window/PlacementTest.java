package dev.lakewarden.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.Test;

import java.util.List;

class PlacementTest {
    private static final Rectangle2D SCREEN = new Rectangle2D(0, 0, 1440, 900);
    private static final Rectangle2D RIGHT = new Rectangle2D(1440, 24, 1920, 1056);

    @Test
    void whatFitsComesBackWhereItWas() {
        Rectangle2D was = new Rectangle2D(1500, 100, 1200, 800);
        assertThat(Placement.restored(was, List.of(SCREEN, RIGHT))).contains(was);
    }

    @Test
    void aWindowAboveTheScreenComesDown() {
        assertThat(Placement.restored(new Rectangle2D(0, -8, 1000, 700), List.of(SCREEN)))
                .contains(new Rectangle2D(0, 0, 1000, 700));
    }

    @Test
    void aWindowLargerThanItsScreenBecomesSmaller() {
        assertThat(Placement.restored(new Rectangle2D(100, 50, 1800, 1000), List.of(SCREEN)))
                .contains(SCREEN);
    }

    @Test
    void aWindowOfWhichAnEdgeIsLeftComesBackWhole() {
        assertThat(Placement.restored(new Rectangle2D(1400, 860, 960, 700), List.of(SCREEN)))
                .contains(new Rectangle2D(480, 200, 960, 700));
    }

    @Test
    void aWindowOnAScreenThatIsGoneHasNoPlace() {
        assertThat(Placement.restored(new Rectangle2D(1500, 100, 1200, 800), List.of(SCREEN)))
                .isEmpty();
    }

    @Test
    void aNewWindowIsInTheMiddleAndNeverLargerThanTheScreen() {
        assertThat(Placement.centred(1200, 600, SCREEN))
                .isEqualTo(new Rectangle2D(120, 100, 1200, 600));
        assertThat(Placement.centred(1440, 1000, SCREEN)).isEqualTo(SCREEN);
        assertThat(Placement.fits(1440, 900, SCREEN)).isFalse();
        assertThat(Placement.fits(1200, 600, SCREEN)).isTrue();
    }
}
