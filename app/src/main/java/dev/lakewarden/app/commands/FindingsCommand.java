package dev.lakewarden.app.commands;

import dev.lakewarden.app.output.Answer;
import dev.lakewarden.app.output.Columns;
import dev.lakewarden.app.output.ExitCode;
import dev.lakewarden.app.output.Json;
import dev.lakewarden.app.output.Page;
import dev.lakewarden.app.output.Words;
import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.findings.Finding;
import dev.lakewarden.governance.findings.FindingRecord;
import dev.lakewarden.governance.findings.Severity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** What the rules found. */
@Command(
        name = "findings",
        description = {
            "What the rules found last and nobody has acknowledged or snoozed.",
            "With --min the exit is 3 if there is one at or above that severity."
        },
        footer = {"  lakewarden findings", "  lakewarden findings --min P1 --json"})
final class FindingsCommand implements Callable<Integer> {
    private final Session session;
    private final Parts parts;

    @Option(
            names = "--min",
            paramLabel = "SEVERITY",
            description = "P0, P1, P2 or P3: only these and worse.")
    private String min = "";

    FindingsCommand(Session session, Parts parts) {
        this.session = session;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        Severity least = severity();
        Map<ConnectionId, String> names =
                parts.book().findAll().stream()
                        .collect(Collectors.toMap(Connection::id, Connection::name));
        List<FindingRecord> open =
                parts.findings().findAll().stream()
                        .filter(it -> it.isOpenAt(session.now()))
                        .filter(it -> it.finding().severity().compareTo(least) <= 0)
                        .toList();
        boolean badNews = !min.isEmpty() && !open.isEmpty();
        return session.show(
                        new FindingsAnswer(open, names),
                        badNews ? ExitCode.BAD_NEWS : ExitCode.DONE)
                .number();
    }

    private Severity severity() {
        return min.isEmpty()
                ? Severity.P3
                : Arrays.stream(Severity.values())
                        .filter(it -> it.name().equalsIgnoreCase(min))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        ConnectionInput.invalid(
                                                "--min " + min, "It is P0, P1, P2 or P3."));
    }

    private record FindingsAnswer(List<FindingRecord> records, Map<ConnectionId, String> names)
            implements Answer {
        private String asset(Finding finding) {
            return names.getOrDefault(finding.key().asset().connection(), "?")
                    + "/"
                    + finding.key().asset().path();
        }

        @Override
        public void writeText(Page page) {
            if (records.isEmpty()) {
                page.line("No open findings.");
                return;
            }
            Columns table = Columns.of("SEVERITY", "ASSET", "FINDING", "EVIDENCE", ">SINCE");
            for (FindingRecord it : records) {
                table.row(
                        it.finding().severity().name(),
                        asset(it.finding()),
                        it.finding().title(),
                        it.finding().evidence(),
                        Words.age(it.firstSeen(), page.now()));
            }
            page.table(table);
        }

        @Override
        public void writeJson(Json json) {
            json.objects(
                    "findings",
                    records,
                    (it, one) ->
                            it.text("severity", one.finding().severity().name())
                                    .text("rule", one.finding().key().rule())
                                    .text("asset", asset(one.finding()))
                                    .text("title", one.finding().title())
                                    .text("evidence", one.finding().evidence())
                                    .text("remedy", one.finding().remedy())
                                    .instant("firstSeen", one.firstSeen())
                                    .instant("asOf", one.finding().asOf()));
        }
    }
}
