package dev.lakewarden.app;

import dev.lakewarden.app.commands.CommandLineRun;
import dev.lakewarden.app.commands.CommandTree;
import dev.lakewarden.app.commands.Session;
import dev.lakewarden.app.commands.WindowRun;
import dev.lakewarden.app.commands.Windows;
import dev.lakewarden.app.log.LogSetup;
import dev.lakewarden.app.terminal.Surroundings;
import dev.lakewarden.app.terminal.Terminal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Starts the window or runs a command. Does not extend Application: such a class cannot start from
 * the class path.
 */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Surroundings surroundings = Surroundings.ofProcess();
        if (arguments.length == 3 && arguments[0].equals(StartCache.WORD)) {
            System.exit(StartCache.practise(arguments[1], Path.of(arguments[2])));
        }
        LogSetup.useFileIn(surroundings.stateDirectory().toString());
        System.exit(run(Terminal.ofProcess(), surroundings, arguments));
    }

    /** One command line from start to exit code, in whatever surroundings. */
    static int run(Terminal terminal, Surroundings surroundings, String... arguments) {
        Session session = new Session(terminal, surroundings);
        Wiring wiring = new Wiring(session);
        Windows windows = new WindowAtHand(wiring);
        Optional<WindowRun> window =
                WindowRun.wantedBy(List.of(arguments), session, wiring, windows);
        if (window.isPresent()) {
            try (wiring) {
                return window.get().run();
            }
        }
        CommandLineRun run = new CommandLineRun(session, CommandTree.of(session, wiring, windows));
        // Ctrl+C: the JVM exits with 130 once its hooks are done.
        Thread stop = Thread.ofPlatform().unstarted(run::stop);
        Runtime.getRuntime().addShutdownHook(stop);
        try (wiring) {
            return run.run(arguments);
        } finally {
            run.finished();
            forget(stop);
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // The JVM is already stopping, and the hook is what stops it.
        }
    }
}
