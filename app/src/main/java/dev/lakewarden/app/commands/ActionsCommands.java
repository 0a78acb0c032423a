package dev.lakewarden.app.commands;

import dev.lakewarden.app.output.ExitCode;
import dev.lakewarden.governance.actions.ActionId;
import dev.lakewarden.governance.actions.ActionRecord;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;

/** The journal: what was planned, what was done, what a crash left behind. */
@Command(
        name = "actions",
        description = "What was planned and done: the journal and its receipts.",
        footer = {
            "  lakewarden actions list",
            "  lakewarden actions show 0b0d2c7e-7f0d-4c7e-9a53-0d6f3a1f2b11",
            "  lakewarden actions recover"
        })
final class ActionsCommands {
    private final Session session;
    private final Parts parts;

    ActionsCommands(Session session, Parts parts) {
        this.session = session;
        this.parts = parts;
    }

    @Command(
            description = "The newest actions first.",
            footer = "  lakewarden actions list --limit 100 --json")
    int list(
            @Option(
                            names = "--limit",
                            defaultValue = "50",
                            paramLabel = "N",
                            description = "How many at most; otherwise 50.")
                    int limit) {
        if (limit < 1) {
            throw ConnectionInput.invalid("--limit", "It takes a number from 1.");
        }
        return session.show(
                        ActionsAnswer.of(parts.journal().findLatest(limit), parts.thisComputer()))
                .number();
    }

    @Command(
            description = "One action: its plan, every step, and its receipt.",
            footer = "  lakewarden actions show 0b0d2c7e-7f0d-4c7e-9a53-0d6f3a1f2b11 --json")
    int show(@Parameters(paramLabel = "ID", description = "From actions list.") String id) {
        ActionRecord found =
                parts.journal()
                        .find(parsed(id))
                        .orElseThrow(
                                () ->
                                        new ConnectorException(
                                                new Failure.Missing(
                                                        "action " + id,
                                                        "The journal has no such action.")));
        return session.show(new ActionAnswer(found)).number();
    }

    @Command(
            description = {
                "Look for actions whose process ended before their receipt was written, and name"
                        + " them.",
                "It only looks and changes nothing. The exit is 6 while there is one: how far it"
                        + " got is not known."
            },
            footer = "  lakewarden actions recover")
    int recover() {
        List<ActionRecord> left =
                parts.journal().unfinished().stream()
                        .filter(it -> it.wasLeftBehind(parts.thisComputer()))
                        .toList();
        session.show(ActionsAnswer.of(left, parts.thisComputer()));
        ExitCode code = ExitCode.DONE;
        for (ActionRecord record : left) {
            code =
                    session.tell(
                            new Failure.OutcomeUnknown(
                                    record.plan().target(),
                                    "The process that ran "
                                            + record.plan().action()
                                            + " "
                                            + record.plan().id()
                                            + " ended before its receipt was written. lakewarden"
                                            + " actions show "
                                            + record.plan().id()
                                            + " tells which step was the last."),
                            null);
        }
        return code.number();
    }

    private static ActionId parsed(String id) {
        try {
            return ActionId.of(id);
        } catch (IllegalArgumentException _) {
            throw ConnectionInput.invalid("action " + id, "An id looks as in actions list.");
        }
    }
}
