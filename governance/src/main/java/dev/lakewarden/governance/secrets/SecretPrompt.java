package dev.lakewarden.governance.secrets;

import java.util.Optional;

/** Asks a person for a secret that is kept nowhere. */
@FunctionalInterface
public interface SecretPrompt {
    /**
     * Blocks until the person answered; empty if nobody is there or the person declined.
     *
     * @param connection the connection's name
     * @param title the setting's label
     */
    Optional<char[]> ask(String connection, String title);

    /** Where nobody can be asked. */
    static SecretPrompt nobody() {
        return (_, _) -> Optional.empty();
    }
}
