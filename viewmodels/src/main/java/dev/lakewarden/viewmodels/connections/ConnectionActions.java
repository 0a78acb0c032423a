package dev.lakewarden.viewmodels.connections;

import dev.lakewarden.governance.connections.Connection;

import java.util.function.Consumer;

/** What can be done with one connection from outside the editor: the tree and the palette. */
public final class ConnectionActions {
    private final ConnectionEditorViewModel editor;
    private final Consumer<Connection> onChanged;

    /** {@code onChanged} is called with a connection whose permission changed, or that is gone. */
    public ConnectionActions(ConnectionEditorViewModel editor, Consumer<Connection> onChanged) {
        this.editor = editor;
        this.onChanged = onChanged;
    }

    public void edit(Connection connection) {
        editor.open(connection.id());
    }

    /** Opens the editor, which shows every step of the test. */
    public void test(Connection connection) {
        editor.openAndTest(connection.id());
    }

    public boolean isAllowed(Connection connection) {
        return editor.parts().access().isAllowed(connection.permission());
    }

    /** Asks for the reason and the end first. */
    public void allow(Connection connection) {
        editor.parts().access().ask(connection, onChanged);
    }

    /** Takes the key back at once. */
    public void revoke(Connection connection) {
        editor.parts().access().revoke(connection, onChanged);
    }

    /** Says what goes with it first. */
    public void remove(Connection connection) {
        editor.parts().removal().ask(connection, () -> onChanged.accept(connection));
    }
}
