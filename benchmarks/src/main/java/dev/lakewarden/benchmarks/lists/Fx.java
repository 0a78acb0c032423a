package dev.lakewarden.benchmarks.lists;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Asks the FX thread from beside it. */
final class Fx {
    private static final int FRAMES = 20;

    private Fx() {}

    static <T> T ask(Supplier<T> question) {
        return CompletableFuture.supplyAsync(question, Platform::runLater).join();
    }

    /** Waits for some frames, so that what was asked for before is on screen. */
    static void awaitDrawn() {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(
                () ->
                        new AnimationTimer() {
                            private int frames;

                            @Override
                            public void handle(long now) {
                                frames++;
                                if (frames == FRAMES) {
                                    stop();
                                    done.complete(null);
                                }
                            }
                        }.start());
        done.join();
    }
}
