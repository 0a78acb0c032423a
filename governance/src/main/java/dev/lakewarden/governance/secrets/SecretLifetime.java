package dev.lakewarden.governance.secrets;

/** How long a secret is remembered. */
public enum SecretLifetime {
    /** Asked for at every opening. */
    NEVER,
    /** Kept in memory until this process ends. */
    SESSION,
    /** Kept in the keychain or the vault file. */
    KEPT
}
