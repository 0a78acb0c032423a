package dev.lakewarden.app.terminal;

import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads secrets: typed without echo where a person sits, otherwise one line a secret from standard
 * input. Never from an argument, which every process of the machine could read.
 */
public final class SecretReader {
    private static final int LONGEST = 64 * 1024;

    private final Terminal terminal;

    public SecretReader(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Whether there is a person who could be asked. */
    public boolean someoneIsThere() {
        return console().isPresent();
    }

    private Optional<Console> console() {
        return terminal.traits().inputIs()
                ? Optional.ofNullable(System.console()).filter(Console::isTerminal)
                : Optional.empty();
    }

    /** Asks the person; empty if there is none, or nothing was typed. */
    public Optional<char[]> ask(String question) {
        return console().flatMap(console -> askWithoutEcho(console, question));
    }

    private Optional<char[]> askWithoutEcho(Console console, String question) {
        // On standard error, so that standard output stays one document.
        terminal.err().print(question + ": ");
        terminal.err().flush();
        return Optional.ofNullable(console.readPassword("")).filter(typed -> typed.length > 0);
    }

    /** Asks the person, or takes the next line of standard input; empty if there is none. */
    public Optional<char[]> read(String question) {
        return terminal.traits().inputIs() ? ask(question) : nextLine();
    }

    /** Reads byte by byte: what follows the line belongs to the next secret. */
    private Optional<char[]> nextLine() {
        Wipeable line = new Wipeable();
        try {
            InputStream in = terminal.in();
            int next = in.read();
            if (next < 0) {
                return Optional.empty();
            }
            while (next >= 0 && next != '\n' && line.size() < LONGEST) {
                line.write(next);
                next = in.read();
            }
            return Optional.of(line.takeCharacters()).filter(text -> text.length > 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves no copy of the secret behind in memory. */
    private static final class Wipeable extends ByteArrayOutputStream {
        Wipeable() {
            super(LONGEST);
        }

        char[] takeCharacters() {
            int length = count > 0 && buf[count - 1] == '\r' ? count - 1 : count;
            CharBuffer decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(buf, 0, length));
            char[] characters = new char[decoded.remaining()];
            decoded.get(characters);
            Arrays.fill(decoded.array(), '\0');
            Arrays.fill(buf, (byte) 0);
            return characters;
        }
    }
}
