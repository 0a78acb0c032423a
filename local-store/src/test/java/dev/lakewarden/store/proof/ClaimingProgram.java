package dev.lakewarden.store.proof;

import dev.lakewarden.governance.actions.ActionId;
import dev.lakewarden.governance.actions.ClaimOutcome;
import dev.lakewarden.governance.actions.Owner;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.Opening;
import dev.lakewarden.store.Workspace;
import dev.lakewarden.store.file.ThisComputer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/** Claims what its arguments name and holds it until its standard input ends. */
public final class ClaimingProgram {
    private ClaimingProgram() {}

    public static void main(String[] arguments) throws IOException {
        if (Workspace.open(Path.of(arguments[0]), Mode.COMMAND)
                instanceof Opening.Opened(var workspace)) {
            try (workspace) {
                ClaimOutcome outcome =
                        workspace
                                .claims()
                                .claim(
                                        Set.of(arguments[1]),
                                        ActionId.random(),
                                        Owner.ofThisProcess(ThisComputer.name()),
                                        Duration.ofMinutes(5));
                System.out.println(outcome instanceof ClaimOutcome.Granted ? "granted" : "taken");
                System.out.flush();
                if (System.in.read() < 0) {
                    System.out.println("asked to end");
                }
            }
        }
    }
}
