package dev.lakewarden.governance.connections;

import java.util.Locale;
import java.util.Optional;

/** How much a mistake would cost. Prod asks for a second key before every change. */
public enum Environment {
    DEV,
    STAGING,
    PROD;

    /** The word people see and type. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Environment> find(String word) {
        for (Environment environment : values()) {
            if (environment.word().equals(word)) {
                return Optional.of(environment);
            }
        }
        return Optional.empty();
    }
}
