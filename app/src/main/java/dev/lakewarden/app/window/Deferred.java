package dev.lakewarden.app.window;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/** Made when it is first asked for and then kept; asked from any thread. */
final class Deferred<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    Deferred(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        T now = made;
        if (now == null) {
            now = maker.get();
            made = now;
        }
        return now;
    }
}
