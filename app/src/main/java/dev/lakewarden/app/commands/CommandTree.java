package dev.lakewarden.app.commands;

import picocli.CommandLine;

import java.util.Iterator;
import java.util.List;

/** Every command, in the order of the help. */
public final class CommandTree {
    private CommandTree() {}

    /**
     * As much of the tree as these arguments can reach: whoever wants the window waits for it, and
     * taking every command apart is a third of that wait.
     */
    public static CommandLine reachedBy(
            List<String> arguments, Session session, Parts parts, Windows windows) {
        return wantTheWindow(arguments)
                ? new CommandLine(new LakewardenCommand(session, parts, windows))
                : of(session, parts, windows);
    }

    /** No command, no question for help, nothing that is not complete or not known. */
    static boolean wantTheWindow(List<String> arguments) {
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            boolean hasValue = argument.equals("--workspace") && rest.hasNext();
            if (hasValue) {
                rest.next();
            }
            boolean known =
                    hasValue
                            || argument.startsWith("--workspace=")
                            || argument.equals("--sample")
                            || argument.equals("--quiet");
            if (!known) {
                return false;
            }
        }
        return true;
    }

    public static CommandLine of(Session session, Parts parts, Windows windows) {
        CommandLine connection = new CommandLine(new ConnectionCommands(session, parts));
        connection.addSubcommand(new AllowCommand(session, parts));
        connection.addSubcommand(new RevokeCommand(session, parts));
        connection.addSubcommand(new TestCommand(session, parts));
        connection.addSubcommand(new ImportCommand(session, parts));
        connection.addSubcommand(new ExportCommand(session, parts));
        CommandLine tree = new CommandLine(new LakewardenCommand(session, parts, windows));
        tree.addSubcommand(connection);
        tree.addSubcommand(new ScanCommand(session, parts));
        tree.addSubcommand(new FindCommand(session, parts));
        tree.addSubcommand(new TableCommands(session, parts));
        tree.addSubcommand(new FindingsCommand(session, parts));
        tree.addSubcommand(new ActionsCommands(session, parts));
        tree.addSubcommand(new WorkspaceCommands(session, parts));
        tree.addSubcommand(new SampleCommands(session, parts));
        tree.addSubcommand(new OpenCommand(session, parts, windows));
        tree.addSubcommand(new ScreenshotsCommand(session, windows));
        tree.addSubcommand(new CompletionCommands(session));
        return tree;
    }
}
