package dev.lakewarden.governance.connections;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Every word that is said while it is open: what is handed to it, and whatever is logged. */
final class Overheard extends Handler implements AutoCloseable {
    private static final Logger ROOT = Logger.getLogger("");

    private final Queue<String> words = new ConcurrentLinkedQueue<>();
    private final SimpleFormatter formatter = new SimpleFormatter();
    private final Level before = ROOT.getLevel();

    private Overheard() {}

    static Overheard listen() {
        Overheard overheard = new Overheard();
        overheard.setLevel(Level.ALL);
        ROOT.setLevel(Level.FINE);
        ROOT.addHandler(overheard);
        return overheard;
    }

    void hear(Object said) {
        words.add(said.toString());
    }

    /** With every cause, as a log would print it. */
    void hear(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        words.add(text.toString());
    }

    /** What gives the secret away, as it is or as protocols write it. */
    List<String> betraying(String secret) {
        String base64 =
                Base64.getEncoder()
                        .withoutPadding()
                        .encodeToString(secret.getBytes(StandardCharsets.UTF_8));
        return words.stream()
                .filter(said -> said.contains(secret) || said.contains(base64))
                .toList();
    }

    @Override
    public void publish(LogRecord entry) {
        words.add(formatter.format(entry));
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        ROOT.removeHandler(this);
        ROOT.setLevel(before);
    }
}
