package dev.lakewarden.app.window;

import dev.lakewarden.governance.workspace.ChangeFeed;

import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What pages are told of: changes of the workspace, and the end of every reading of connections. A
 * reading that failed changes nothing in the workspace, and yet what is known of the connection.
 */
final class Rereads implements ChangeFeed {
    private final ChangeFeed workspace;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final IntegerProperty running = new SimpleIntegerProperty();

    Rereads(ChangeFeed workspace) {
        this.workspace = workspace;
    }

    @Override
    public Subscription subscribe(Runnable listener) {
        Subscription changes = workspace.subscribe(listener);
        listeners.add(listener);
        return () -> {
            listeners.remove(listener);
            changes.close();
        };
    }

    /** Connections are being read; on the FX thread, as the others. */
    void begin() {
        running.set(running.get() + 1);
    }

    void end() {
        running.set(running.get() - 1);
        listeners.forEach(Runnable::run);
    }

    ObservableValue<Boolean> areRunning() {
        return Bindings.createObjectBinding(() -> running.get() > 0, running);
    }
}
