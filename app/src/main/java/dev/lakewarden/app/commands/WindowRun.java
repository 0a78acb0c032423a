package dev.lakewarden.app.commands;

import dev.lakewarden.app.output.ExitCode;

import org.jspecify.annotations.Nullable;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The window, where nothing else is asked for. Whoever wants it waits for it, and reading a command
 * line the usual way is a tenth of that wait.
 */
public final class WindowRun {
    private static final String WORKSPACE = "--workspace";

    private final Session session;
    private final WindowOpening opening;
    private final Wanted wanted;

    /** What the words before a command said. */
    private static final class Wanted {
        private @Nullable Path workspace;
        private boolean sample;
        private boolean quiet;

        /** False if it is not complete, not known or said twice: then it is told in words. */
        boolean isAllOf(Iterator<String> words) {
            while (words.hasNext()) {
                String word = words.next();
                boolean known =
                        switch (word) {
                            case WORKSPACE -> words.hasNext() && isWorkspace(words.next());
                            case "--sample" -> !sample && (sample = true);
                            case "--quiet" -> !quiet && (quiet = true);
                            default ->
                                    word.startsWith(WORKSPACE + "=")
                                            && isWorkspace(word.substring(WORKSPACE.length() + 1));
                        };
                if (!known) {
                    return false;
                }
            }
            return true;
        }

        private boolean isWorkspace(String file) {
            if (workspace != null || file.isEmpty() || file.startsWith("-")) {
                return false;
            }
            try {
                workspace = Path.of(file);
                return true;
            } catch (InvalidPathException _) {
                // Told by whoever reads the command line the usual way.
                return false;
            }
        }
    }

    private WindowRun(Session session, WindowOpening opening, Wanted wanted) {
        this.session = session;
        this.opening = opening;
        this.wanted = wanted;
    }

    /** Empty for a command, a question for help, or anything that is not complete or not known. */
    public static Optional<WindowRun> wantedBy(
            List<String> arguments, Session session, Parts parts, Windows windows) {
        Wanted wanted = new Wanted();
        return wanted.isAllOf(arguments.iterator())
                ? Optional.of(
                        new WindowRun(session, new WindowOpening(session, parts, windows), wanted))
                : Optional.empty();
    }

    static boolean isAllThatIsWantedBy(List<String> arguments) {
        return new Wanted().isAllOf(arguments.iterator());
    }

    /** Returns when the window is closed. */
    public int run() {
        Path file = wanted.workspace;
        if (file != null) {
            session.options().useWorkspace(file);
        }
        if (wanted.quiet) {
            session.options().useQuiet();
        }
        ExitCode code;
        try {
            code = wanted.sample ? opening.openSample() : opening.open();
        } catch (RuntimeException e) {
            code = session.tell(new Thrown(session).asFailure("lakewarden", e), e);
        }
        session.terminal().out().flush();
        return code.number();
    }
}
