package dev.lakewarden.app.terminal;

import org.jspecify.annotations.Nullable;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** Standard output, which remembers that something did not get there: a print stream does not. */
final class LostOutput extends OutputStream {
    private final OutputStream out;
    private @Nullable IOException first;

    LostOutput(OutputStream out) {
        this.out = new BufferedOutputStream(out);
    }

    /** For streams that lose nothing. */
    static LostOutput none() {
        return new LostOutput(nullOutputStream());
    }

    /** A reader that went away, or that nobody wanted from the start, is no loss. */
    synchronized Optional<IOException> why() {
        return Optional.ofNullable(first)
                .filter(e -> !says(e, "pipe") && !says(e, "descriptor") && !says(e, "closed"));
    }

    private static boolean says(IOException e, String word) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains(word);
    }

    @Override
    public synchronized void write(int one) throws IOException {
        try {
            out.write(one);
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    @Override
    public synchronized void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    private IOException remembered(IOException e) {
        if (first == null) {
            first = e;
        }
        return e;
    }
}
