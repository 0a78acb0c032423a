package dev.lakewarden.views.motion;

import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.ParallelTransition;
import javafx.animation.Timeline;
import javafx.animation.TranslateTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.util.Duration;
import javafx.util.Subscription;

import java.util.OptionalDouble;

/**
 * What moves in the window: a side, the drawer and a layer come in 120 ms, and the icon of a
 * running task turns. Only places and opacity move, never sizes: nothing is laid out on the way.
 * Who wants less motion gets everything at once.
 */
public final class Motion {
    private static final Duration COMING = Duration.millis(120);
    private static final double WAY = 24;

    /** A turn a second, in steps as coarse as the eye accepts: twelve drawings, not sixty. */
    private static final int STEPS = 12;

    private final ObservableValue<Boolean> moves;

    /** From where something comes. */
    public enum From {
        LEFT(-WAY, 0),
        RIGHT(WAY, 0),
        BELOW(0, WAY),
        NOWHERE(0, 0);

        private final double x;
        private final double y;

        From(double x, double y) {
            this.x = x;
            this.y = y;
        }
    }

    public Motion(ObservableValue<Boolean> moves) {
        this.moves = moves;
    }

    /** Lets a node that was just put in its place slide and fade in. */
    public void in(Node node, From from) {
        if (!moves.getValue()) {
            node.setOpacity(1);
            return;
        }
        FadeTransition fade = new FadeTransition(COMING, node);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.setInterpolator(Interpolator.EASE_OUT);
        if (from == From.NOWHERE) {
            fade.play();
            return;
        }
        TranslateTransition slide = new TranslateTransition(COMING, node);
        slide.setFromX(from.x);
        slide.setFromY(from.y);
        slide.setToX(0);
        slide.setToY(0);
        slide.setInterpolator(Interpolator.EASE_OUT);
        new ParallelTransition(fade, slide).play();
    }

    /** Turns a node for as long as that is wanted and motion is. */
    public Subscription turn(Node node, ObservableValue<Boolean> wanted) {
        Timeline turning =
                new Timeline(
                        new KeyFrame(
                                Duration.millis(1000.0 / STEPS),
                                _ -> node.setRotate((node.getRotate() + 360.0 / STEPS) % 360)));
        turning.setCycleCount(Animation.INDEFINITE);
        return wanted.flatMap(want -> moves.map(may -> want && may))
                .subscribe(
                        now -> {
                            if (now) {
                                turning.play();
                            } else {
                                turning.stop();
                                node.setRotate(0);
                            }
                        });
    }

    /**
     * How far a task is; where nobody knows, the bar wanders, or stays empty for who wants
     * stillness: a full one would say that it is done.
     */
    public void share(ProgressBar bar, OptionalDouble fraction) {
        bar.setProgress(fraction.orElse(moves.getValue() ? ProgressBar.INDETERMINATE_PROGRESS : 0));
    }

    /**
     * How far it is; where nobody knows, the bar wanders, or stays full for who wants stillness.
     */
    public void progress(ProgressBar bar, OptionalDouble fraction) {
        bar.setProgress(fraction.orElse(moves.getValue() ? ProgressBar.INDETERMINATE_PROGRESS : 1));
    }
}
