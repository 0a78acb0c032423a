package dev.lakewarden.app.commands;

import dev.lakewarden.app.terminal.Terminal;

import java.time.Duration;
import java.time.Instant;

/** One line on standard error that is written over, only where it is a terminal. */
final class ProgressLine {
    private static final Duration BETWEEN = Duration.ofMillis(100);
    private static final String CLEAR = "\r\u001b[K";

    private final Session session;
    private final boolean shown;
    private Instant last = Instant.EPOCH;
    private boolean dirty;

    ProgressLine(Session session) {
        this.session = session;
        this.shown = session.terminal().traits().errorIs() && !session.options().quiet();
    }

    synchronized void show(String words) {
        Instant now = session.now();
        if (!shown || now.isBefore(last.plus(BETWEEN))) {
            return;
        }
        last = now;
        dirty = true;
        Terminal terminal = session.terminal();
        int width = Math.max(20, terminal.traits().columns() - 1);
        String fitting = words.length() <= width ? words : words.substring(0, width - 1) + "…";
        terminal.err().print(CLEAR + fitting);
        terminal.err().flush();
    }

    synchronized void end() {
        if (dirty) {
            session.terminal().err().print(CLEAR);
            session.terminal().err().flush();
            dirty = false;
        }
    }
}
