package dev.lakewarden.app.commands;

import dev.lakewarden.app.output.Answer;
import dev.lakewarden.app.output.Columns;
import dev.lakewarden.app.output.Json;
import dev.lakewarden.app.output.Page;
import dev.lakewarden.app.output.Words;
import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.tables.TableState;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Finds assets in what the workspace knows. */
@Command(
        name = "find",
        description = "Find any asset by its name, its location or a column; the best match first.",
        footer = {
            "  lakewarden find orders",
            "  lakewarden find customer_email --limit 100",
            "  lakewarden find s3://lake/sales --json"
        })
final class FindCommand implements Callable<Integer> {
    private final Session session;
    private final Parts parts;

    @Parameters(paramLabel = "TEXT", description = "Part of a name, of a location or of a column.")
    private String text = "";

    @Option(names = "--limit", paramLabel = "N", description = "How many at most; otherwise 50.")
    private int limit = 50;

    FindCommand(Session session, Parts parts) {
        this.session = session;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw ConnectionInput.invalid("--limit", "It takes a number from 1.");
        }
        Map<ConnectionId, String> names =
                parts.book().findAll().stream()
                        .collect(Collectors.toMap(Connection::id, Connection::name));
        List<Found> found =
                parts.tables().search(text, limit).stream()
                        .filter(it -> names.containsKey(it.connection()))
                        .map(it -> new Found(names.getOrDefault(it.connection(), ""), it))
                        .toList();
        return session.show(new FoundAnswer(text, found)).number();
    }

    private record Found(String connection, TableState state) {}

    private record FoundAnswer(String text, List<Found> found) implements Answer {
        @Override
        public void writeText(Page page) {
            if (found.isEmpty()) {
                page.line("Nothing in this workspace matches " + text + ".");
                return;
            }
            Columns table = Columns.of("ASSET", "KIND", "FORMAT", ">ROWS", ">LAST COMMIT", ">READ");
            for (Found it : found) {
                table.row(
                        it.connection() + "/" + it.state().name(),
                        "table",
                        it.state().format().title(),
                        Words.count(it.state().size().rows()),
                        Words.age(it.state().lastCommit(), page.now()),
                        Words.age(it.state().asOf(), page.now()));
            }
            page.table(table);
        }

        @Override
        public void writeJson(Json json) {
            json.objects(
                    "assets",
                    found,
                    (it, one) -> {
                        it.text("kind", "table");
                        TablesAnswer.write(it, one.connection(), one.state());
                    });
        }
    }
}
