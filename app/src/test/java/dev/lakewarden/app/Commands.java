package dev.lakewarden.app;

import dev.lakewarden.app.commands.CommandTree;
import dev.lakewarden.app.commands.Session;
import dev.lakewarden.app.terminal.Surroundings;
import dev.lakewarden.app.terminal.Terminal;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

import java.util.ArrayList;
import java.util.List;

/** Every command people see. */
public final class Commands {
    private Commands() {}

    static CommandLine tree() {
        Session session = new Session(Terminal.ofProcess(), Surroundings.ofProcess());
        Wiring wiring = new Wiring(session);
        return CommandTree.of(session, wiring, new WindowAtHand(wiring));
    }

    public static List<CommandSpec> all() {
        List<CommandSpec> all = new ArrayList<>();
        collect(tree().getCommandSpec(), all);
        return all;
    }

    private static void collect(CommandSpec spec, List<CommandSpec> all) {
        if (!spec.usageMessage().hidden()) {
            all.add(spec);
            spec.subcommands().values().forEach(it -> collect(it.getCommandSpec(), all));
        }
    }
}
