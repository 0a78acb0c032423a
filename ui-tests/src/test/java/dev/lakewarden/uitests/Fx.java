package dev.lakewarden.uitests;

import org.awaitility.Awaitility;
import org.testfx.util.WaitForAsyncUtils;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Asks the FX thread, and waits for what it will answer. */
final class Fx {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private Fx() {}

    static <T> T ask(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(LONGEST.toMillis(), question);
    }

    static void await(String what, Callable<Boolean> condition) {
        await(what, LONGEST, condition);
    }

    static void await(String what, Duration longest, Callable<Boolean> condition) {
        Awaitility.await(what)
                .atMost(longest)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> ask(condition));
    }
}
