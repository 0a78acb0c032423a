package dev.lakewarden.app.terminal;

import dev.lakewarden.governance.architecture.Exempt;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Optional;

/**
 * Where a command reads and writes. Only what {@link Traits} calls a terminal gets progress, colour
 * and questions.
 */
@Exempt(rule = Exempt.Rule.CONSOLE, reason = "This is the terminal.")
public record Terminal(
        InputStream in, PrintStream out, PrintStream err, Traits traits, LostOutput lost) {
    public Terminal(InputStream in, PrintStream out, PrintStream err, Traits traits) {
        this(in, out, err, traits, LostOutput.none());
    }

    /**
     * @param columns how wide a line may be; only asked where output is a terminal
     */
    public record Traits(boolean inputIs, boolean outputIs, boolean errorIs, int columns) {
        public static final Traits NONE = new Traits(false, false, false, 80);
    }

    /** The streams of this process. */
    public static Terminal ofProcess() {
        LostOutput lost = new LostOutput(new FileOutputStream(FileDescriptor.out));
        PrintStream out = new PrintStream(lost, false, System.out.charset());
        return new Terminal(System.in, out, System.err, traitsOfProcess(), lost);
    }

    /** Why a part of the answer is not where it should be, if it is not. */
    public Optional<IOException> lostOutput() {
        return lost.why();
    }

    /**
     * The launcher says which streams are terminals. Without it the JDK knows only whether input
     * and output both are.
     */
    private static Traits traitsOfProcess() {
        String told = System.getProperty("lakewarden.terminal");
        if (told == null) {
            boolean all =
                    Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
            return new Traits(all, all, all, columns());
        }
        return new Traits(
                told.contains("in,"), told.contains("out,"), told.contains("err,"), columns());
    }

    private static int columns() {
        int told = Integer.getInteger("lakewarden.columns", 0);
        return told > 0 ? told : 120;
    }
}
