package dev.lakewarden.uitests;

import dev.lakewarden.app.window.Connecting;
import dev.lakewarden.governance.connections.ConnectionDraft;
import dev.lakewarden.governance.connections.SettingValue;
import dev.lakewarden.sample.SampleEstate;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.Workspace;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A real catalog in SQLite with a local warehouse: a dozen tables of an online shop. */
final class Shop {
    static final int TABLES = 14;

    /** Building tells of every commit; kept here so that it stays quiet. */
    private static final Logger ICEBERG = Logger.getLogger("org.apache");

    private final ConnectionDraft draft;

    private Shop(ConnectionDraft draft) {
        this.draft = draft;
    }

    static Shop built(Path directory) {
        ICEBERG.setLevel(Level.WARNING);
        SampleEstate estate = SampleEstate.start(directory, 1, _ -> {});
        try {
            estate.awaitComplete();
            return new Shop(estate.connections().getFirst());
        } finally {
            estate.stop();
        }
    }

    /** Adds it to a workspace as another process does. */
    void connect(Path file, String name) {
        try (Workspace workspace = Console.workspace(file, Mode.COMMAND)) {
            Connecting connecting = JourneyConnecting.toEverySystem();
            connecting
                    .book(workspace, connecting.vaults(workspace), (_, _) -> Optional.empty())
                    .add(
                            new ConnectionDraft(
                                    name,
                                    draft.provider(),
                                    draft.environment(),
                                    draft.site(),
                                    draft.settings()),
                            Map.of(),
                            "bob");
        }
    }

    String setting(String key) {
        if (draft.settings().get(key) instanceof SettingValue.Plain(var value)) {
            return value;
        }
        throw new IllegalArgumentException(key);
    }
}
