package dev.lakewarden.viewmodels.connections;

import dev.lakewarden.governance.secrets.Vault;
import dev.lakewarden.governance.secrets.Vaults;

import java.util.Optional;

/**
 * The vault that keeps secrets on this machine, as the form shows it.
 *
 * @param trouble what stands in the way of storing a secret there, in a sentence; empty if nothing
 *     does
 */
public record SecretPlace(String title, boolean locked, Optional<String> trouble) {
    /** Before anyone has looked. */
    public static final SecretPlace UNKNOWN = new SecretPlace("vault", false, Optional.empty());

    /** Looks for it; blocks. */
    static SecretPlace find(Vaults vaults) {
        Vault kept = vaults.kept();
        Optional<String> unavailable = kept.whyUnavailable();
        boolean locked = unavailable.isEmpty() && kept.isLocked();
        return new SecretPlace(kept.title(), locked, unavailable.or(() -> lockedWords(vaults)));
    }

    private static Optional<String> lockedWords(Vaults vaults) {
        if (!vaults.isLocked()) {
            return Optional.empty();
        }
        String title = vaults.kept().title();
        return Optional.of(
                vaults.file().exists()
                        ? "The " + title + " is locked: saving asks for its passphrase first."
                        : "There is no "
                                + title
                                + " yet: saving asks for a passphrase and creates it.");
    }
}
