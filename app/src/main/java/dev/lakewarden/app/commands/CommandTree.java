package dev.lakewarden.app.commands;

import picocli.CommandLine;

/** Every command, in the order of the help. */
public final class CommandTree {
    private CommandTree() {}

    public static CommandLine of(Session session, Windows windows) {
        CommandLine tree = new CommandLine(new LakewardenCommand(session, windows));
        tree.addSubcommand(new CompletionCommands(session));
        return tree;
    }
}
