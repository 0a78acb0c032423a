package dev.lakewarden.app.commands;

import picocli.CommandLine;

/** Every command, in the order of the help. */
public final class CommandTree {
    private CommandTree() {}

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
