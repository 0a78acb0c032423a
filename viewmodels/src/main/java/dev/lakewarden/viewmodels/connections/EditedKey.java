package dev.lakewarden.viewmodels.connections;

import dev.lakewarden.governance.connections.Connection;

import java.util.function.Consumer;

/** Turns the first key of the connection in the form at once, beside whatever is typed there. */
public final class EditedKey {
    private final ShownForm shown;
    private final ConnectionAccess access;
    private final Runnable readAgain;
    private Consumer<Connection> onTurned = _ -> {};

    /** {@code readAgain} reads the list of connections. */
    EditedKey(ShownForm shown, ConnectionAccess access, Runnable readAgain) {
        this.shown = shown;
        this.access = access;
        this.readAgain = readAgain;
    }

    /** Called with every connection whose key was turned here. */
    public void onTurned(Consumer<Connection> listener) {
        onTurned = listener;
    }

    /** Asks for the reason and the end first. */
    public void allow() {
        shown.original().ifPresent(it -> access.ask(it, this::turned));
    }

    /** Takes it back at once. */
    public void revoke() {
        shown.original().ifPresent(it -> access.revoke(it, this::turned));
    }

    private void turned(Connection after) {
        shown.now().ifPresent(now -> now.permit(after.permission()));
        readAgain.run();
        onTurned.accept(after);
    }
}
