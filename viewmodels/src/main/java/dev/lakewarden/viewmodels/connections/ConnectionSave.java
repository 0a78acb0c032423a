package dev.lakewarden.viewmodels.connections;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionBook;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.viewmodels.background.Background;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Writes a form into the book: a new connection is added, another one changed. Where the vault that
 * is to take a secret is locked, its passphrase is asked for first.
 */
record ConnectionSave(ConnectionBook book, VaultUnlock vault, Background background, String actor) {
    /**
     * What becomes of it.
     *
     * @param givenUp the person did not give the passphrase
     */
    record Ending(Consumer<Connection> saved, Consumer<Failure> failed, Runnable givenUp) {}

    void run(ConnectionForm form, Ending ending) {
        if (form.writesVault()) {
            vault.whenOpen(
                    "The secret of " + form.nameProperty().get() + " is to be kept there.",
                    () -> write(form, ending),
                    ending.givenUp());
        } else {
            write(form, ending);
        }
    }

    private void write(ConnectionForm form, Ending ending) {
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
                ending.saved(),
                ending.failed());
    }
}
