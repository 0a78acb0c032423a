package dev.lakewarden.viewmodels.connections;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionBook;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.viewmodels.background.Background;

import java.util.Arrays;
import java.util.function.Consumer;

/** Writes a form into the book: a new connection is added, another one changed. */
record ConnectionSave(ConnectionBook book, Background background, String actor) {
    void run(ConnectionForm form, Consumer<Connection> onSaved, Consumer<Failure> onFailure) {
        var draft = form.draft();
        var secrets = form.secrets();
        background.run(
                "Saving " + draft.name(),
                () -> {
                    try {
                        return form.original()
                                .map(it -> book.change(it.id(), draft, secrets, actor))
                                .orElseGet(() -> book.add(draft, secrets, actor));
                    } finally {
                        secrets.values().forEach(secret -> Arrays.fill(secret, '\0'));
                    }
                },
                onSaved,
                onFailure);
    }
}
