package dev.lakewarden.governance.workspace;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A feed whose changes a test tells itself. */
public final class InMemoryChangeFeed implements ChangeFeed {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    @Override
    public Subscription subscribe(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    public void tell() {
        listeners.forEach(Runnable::run);
    }
}
