package dev.lakewarden.viewmodels.connections;

import dev.lakewarden.governance.connections.SettingValue;
import dev.lakewarden.governance.secrets.SecretLifetime;

/** Where a connection gets one secret from; each is one form of {@link SettingValue}. */
public enum SecretSource {
    NOTHING,
    KEPT,
    SESSION,
    ASKED,
    ENVIRONMENT,
    FILE;

    static SecretSource of(SettingValue value) {
        return switch (value) {
            case SettingValue.Plain _ -> NOTHING;
            case SettingValue.InVault(var lifetime) ->
                    switch (lifetime) {
                        case KEPT -> KEPT;
                        case SESSION -> SESSION;
                        case NEVER -> ASKED;
                    };
            case SettingValue.FromEnvironment _ -> ENVIRONMENT;
            case SettingValue.FromFile _ -> FILE;
        };
    }

    /** What the person chooses between; {@code place} is the vault that keeps secrets here. */
    public String title(SecretPlace place) {
        return switch (this) {
            case NOTHING -> "None";
            case KEPT -> "Keep in the " + place.title();
            case SESSION -> "This session only";
            case ASKED -> "Ask every time";
            case ENVIRONMENT -> "Environment variable";
            case FILE -> "File";
        };
    }

    /** Whether the secret itself is typed into the form and handed to a vault. */
    public boolean isTyped() {
        return switch (this) {
            case KEPT, SESSION, ASKED -> true;
            case NOTHING, ENVIRONMENT, FILE -> false;
        };
    }

    /** Whether the form holds the name of a place instead of the secret. */
    public boolean isReference() {
        return this == ENVIRONMENT || this == FILE;
    }

    /** Whether a vault holds the secret between two openings. */
    boolean isStored() {
        return this == KEPT || this == SESSION;
    }

    SecretLifetime lifetime() {
        return switch (this) {
            case KEPT -> SecretLifetime.KEPT;
            case SESSION -> SecretLifetime.SESSION;
            case NOTHING, ASKED, ENVIRONMENT, FILE -> SecretLifetime.NEVER;
        };
    }
}
