package dev.lakewarden.store.proof;

import dev.lakewarden.governance.actions.ActionId;
import dev.lakewarden.governance.actions.ActionPlan;
import dev.lakewarden.governance.actions.Owner;
import dev.lakewarden.governance.audit.AuditEvent;
import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.Permission;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.Opening;
import dev.lakewarden.store.Workspace;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Writes numbered records into a workspace, each of three kinds in turn, and says each number once
 * it is acknowledged. Arguments: the file, a name, how many.
 */
public final class WritingProgram {
    private WritingProgram() {}

    public static void main(String[] arguments) {
        String name = arguments[1];
        int count = Integer.parseInt(arguments[2]);
        PrintStream out = System.out;
        if (Workspace.open(Path.of(arguments[0]), Mode.COMMAND)
                instanceof Opening.Opened(var workspace)) {
            try (workspace) {
                for (int number = 0; number < count; number++) {
                    write(workspace, name, number);
                    out.println(number);
                    out.flush();
                }
            }
        }
    }

    private static void write(Workspace workspace, String name, int number) {
        switch (number % 3) {
            case 0 -> workspace.audit().append(event(name, number));
            case 1 -> workspace.connections().save(connection(name, number), name);
            default -> workspace.journal().planned(plan(name, number));
        }
    }

    static boolean isThere(Workspace workspace, Known known, String name, int number) {
        return switch (number % 3) {
            case 0 -> known.details().contains(event(name, number).detail());
            case 1 -> workspace.connections().find(connection(name, number).name()).isPresent();
            default -> workspace.journal().find(plan(name, number).id()).isPresent();
        };
    }

    /** The details of all audit entries. */
    record Known(Set<String> details) {}

    private static AuditEvent event(String name, int number) {
        return new AuditEvent(name, "proof.wrote", "workspace", name + " " + number);
    }

    private static Connection connection(String name, int number) {
        return new Connection(
                new ConnectionId(id(name, number)),
                name + "-" + number,
                "nessie",
                Environment.DEV,
                "",
                Map.of(),
                new Permission.ReadOnly());
    }

    private static ActionPlan plan(String name, int number) {
        return new ActionPlan(
                new ActionId(id(name, number)),
                "compact",
                name + "/" + number,
                name,
                new Owner("laptop", 1, Instant.EPOCH),
                Instant.EPOCH,
                List.of("one", "two"),
                "x".repeat(1_000));
    }

    private static UUID id(String name, int number) {
        return new UUID(name.hashCode(), number);
    }
}
