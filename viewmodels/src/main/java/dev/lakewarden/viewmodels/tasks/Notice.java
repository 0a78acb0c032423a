package dev.lakewarden.viewmodels.tasks;

import java.time.Instant;

/** Something the window told the person without being asked. */
public record Notice(Kind kind, String title, String text, Instant at) {
    /** How much it matters. */
    public enum Kind {
        DONE,
        WARNING,
        FAILED
    }

    /** All of it in one sentence. */
    public String sentence() {
        return title + (text.isEmpty() ? "" : ". " + text);
    }
}
