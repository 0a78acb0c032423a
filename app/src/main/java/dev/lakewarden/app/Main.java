package dev.lakewarden.app;

import dev.lakewarden.app.commands.CommandLineRun;
import dev.lakewarden.app.commands.CommandTree;
import dev.lakewarden.app.commands.Session;
import dev.lakewarden.app.log.LogSetup;
import dev.lakewarden.app.output.ExitCode;
import dev.lakewarden.app.terminal.Surroundings;
import dev.lakewarden.app.terminal.Terminal;

/**
 * Starts the window or runs a command. Does not extend Application: such a class cannot start from
 * the class path.
 */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Surroundings surroundings = Surroundings.ofProcess();
        LogSetup.useFileIn(surroundings.stateDirectory().toString());
        Session session = new Session(Terminal.ofProcess(), surroundings);
        CommandLineRun run =
                new CommandLineRun(
                        session, CommandTree.of(session, _ -> ExitCode.WRONG_COMMAND_LINE));
        // Ctrl+C: the JVM exits with 130 once its hooks are done.
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(run::stop));
        System.exit(run.run(arguments));
    }
}
