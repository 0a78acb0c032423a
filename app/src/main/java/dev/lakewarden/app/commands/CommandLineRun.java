package dev.lakewarden.app.commands;

import dev.lakewarden.app.output.ExitCode;
import dev.lakewarden.app.output.FailureReport;

import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Takes a command line apart, runs it on a leash, and turns whatever comes of it into an exit. */
public final class CommandLineRun {
    private final Session session;
    private final CommandLine commands;
    private final Leash leash;

    public CommandLineRun(Session session, CommandLine commands) {
        this.session = session;
        this.commands = commands;
        this.leash = new Leash(session);
    }

    public int run(String... arguments) {
        if (Arrays.asList(arguments).contains("--json")) {
            // Also for a command line that cannot be parsed.
            session.options().useJson();
        }
        // A word that begins with @ is a word, not a file to be read and repeated.
        commands.setExpandAtFiles(false);
        commands.setOut(writer(session.terminal().out()));
        commands.setErr(writer(session.terminal().err()));
        commands.setColorScheme(CommandLine.Help.defaultColorScheme(ansi()));
        commands.setExecutionStrategy(this::execute);
        commands.setParameterExceptionHandler((wrong, _) -> tellWrong(wrong));
        commands.setExecutionExceptionHandler((e, command, _) -> tellFailed(e, command));
        int code = commands.execute(arguments);
        session.terminal().out().flush();
        // A full disk must not look like success to a scheduler.
        return session.terminal()
                .lostOutput()
                .map(lost -> session.tellLost(lost).number())
                .orElse(code);
    }

    /** Everything is closed: whoever waits in {@link #stop} may go on. */
    public void finished() {
        leash.finished();
    }

    /**
     * Ctrl+C or SIGTERM, from another thread: returns when the command has come to a clean stop.
     */
    public void stop() {
        leash.stop();
    }

    private int execute(ParseResult parsed) {
        Optional<ExitCode> helped = help(parsed);
        if (helped.isPresent()) {
            return helped.get().number();
        }
        CommandLine command = parsed.asCommandLineList().getLast();
        if (parsed.hasSubcommand() && parsed.hasMatchedOption("--sample")) {
            throw new ParameterException(
                    command,
                    "--sample opens the window; a command takes --workspace FILE, and"
                            + " 'lakewarden sample up' names that of the sample");
        }
        if (command.getCommandSpec().userObject() instanceof OpensWindow) {
            return new RunLast().execute(parsed);
        }
        return leash.run(command, () -> runLast(parsed));
    }

    /** What --help and --version of whichever command ask for, as a document with --json. */
    private Optional<ExitCode> help(ParseResult parsed) {
        for (CommandLine command : parsed.asCommandLineList()) {
            if (command.isUsageHelpRequested()) {
                return Optional.of(session.showText("help", usage(command)));
            }
            if (command.isVersionHelpRequested()) {
                String lines = String.join(System.lineSeparator(), new Version().getVersion());
                return Optional.of(
                        session.options().json()
                                ? session.showText("version", Version.number())
                                : session.showText("version", lines + System.lineSeparator()));
            }
        }
        return Optional.empty();
    }

    private String usage(CommandLine command) {
        return command.getUsageMessage(session.options().json() ? Ansi.OFF : ansi());
    }

    private static int runLast(ParseResult parsed) {
        return new RunLast().execute(parsed);
    }

    private int tellWrong(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        FailureReport report =
                FailureReport.ofUsage(
                        Suggestions.what(wrong),
                        Suggestions.why(wrong),
                        Suggestions.remedy(wrong) + "See " + name + " --help.");
        return session.tell(report).number();
    }

    private int tellFailed(Exception e, CommandLine command) {
        String name = command.getCommandSpec().qualifiedName();
        return session.tell(new Thrown(session).asFailure(name, unwrapped(e)), e).number();
    }

    /** Without what merely carried it from another thread. */
    private static Throwable unwrapped(Throwable e) {
        Throwable cause = e.getCause();
        return e instanceof ExecutionException && cause != null ? unwrapped(cause) : e;
    }

    private Ansi ansi() {
        boolean colour =
                session.terminal().traits().outputIs()
                        && session.surroundings().variable("NO_COLOR").isEmpty();
        return colour ? Ansi.ON : Ansi.OFF;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
