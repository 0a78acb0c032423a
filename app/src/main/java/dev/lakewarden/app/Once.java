package dev.lakewarden.app;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** A part that is made when it is first asked for, and then kept. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> make;
    private @Nullable T made;

    Once(Supplier<T> make) {
        this.make = make;
    }

    @Override
    public synchronized T get() {
        T kept = made;
        if (kept == null) {
            kept = make.get();
            made = kept;
        }
        return kept;
    }

    /** For what must be closed: does nothing if it was never made. */
    synchronized void ifMade(Consumer<T> then) {
        T kept = made;
        if (kept != null) {
            then.accept(kept);
        }
    }
}
