package dev.lakewarden.governance.actions;

import java.util.UUID;

/** One planned action, from its plan to its receipt. */
public record ActionId(UUID value) {
    public static ActionId random() {
        return new ActionId(UUID.randomUUID());
    }

    public static ActionId of(String text) {
        return new ActionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
