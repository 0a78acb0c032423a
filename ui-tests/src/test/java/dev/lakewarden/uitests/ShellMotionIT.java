package dev.lakewarden.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.views.motion.Motion;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import java.util.OptionalDouble;
import java.util.concurrent.TimeoutException;

/** What moves, and that all of it is still for who wants that. */
class ShellMotionIT {
    private final SimpleObjectProperty<Boolean> moves = new SimpleObjectProperty<>(true);
    private final Motion motion = new Motion(moves);
    private final Region node = new Region();

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void whatComesArrivesWhereItBelongs() {
        Fx.ask(
                () -> {
                    motion.in(node, Motion.From.LEFT);
                    return true;
                });
        Fx.await("the arrival", () -> node.getOpacity() == 1 && node.getTranslateX() == 0);
    }

    @Test
    void whoWantsNoMotionHasItAtOnce() {
        moves.set(false);
        boolean there =
                Fx.ask(
                        () -> {
                            motion.in(node, Motion.From.LEFT);
                            return node.getOpacity() == 1 && node.getTranslateX() == 0;
                        });
        assertThat(there).isTrue();
    }

    @Test
    void aLoaderTurnsOnlyWhileThatIsWanted() {
        Fx.ask(() -> motion.turn(node, new SimpleObjectProperty<>(true)));
        Fx.await("a turn", () -> node.getRotate() > 0);
        Fx.ask(
                () -> {
                    moves.set(false);
                    return true;
                });
        assertThat(Fx.ask(node::getRotate)).isZero();
    }

    @Test
    void aBarThatKnowsNothingIsFullAndStillWithoutMotion() {
        ProgressBar bar = Fx.ask(ProgressBar::new);
        motion.progress(bar, OptionalDouble.empty());
        assertThat(bar.isIndeterminate()).isTrue();
        moves.set(false);
        motion.progress(bar, OptionalDouble.empty());
        assertThat(bar.getProgress()).isEqualTo(1);
        motion.share(bar, OptionalDouble.empty());
        assertThat(bar.getProgress()).as("a full bar would say that it is done").isZero();
    }
}
