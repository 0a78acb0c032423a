package dev.lakewarden.app.commands;

import dev.lakewarden.app.output.Answer;
import dev.lakewarden.app.output.Columns;
import dev.lakewarden.app.output.Json;
import dev.lakewarden.app.output.Page;
import dev.lakewarden.app.output.Words;
import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionId;

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
        description =
                "Find any table, topic or bucket by its name, its location or a column; the best"
                        + " match first.",
        footer = {
            "  lakewarden find orders",
            "  lakewarden find customer_email --limit 100",
            "  lakewarden find shop.orders.cdc",
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
        List<FoundAsset> found =
                FoundAsset.search(parts.holdings(), text, limit).stream()
                        .filter(it -> names.containsKey(it.connection()))
                        .toList();
        return session.show(new FoundAnswer(text, names, found)).number();
    }

    private record FoundAnswer(String text, Map<ConnectionId, String> names, List<FoundAsset> found)
            implements Answer {
        @Override
        public void writeText(Page page) {
            if (found.isEmpty()) {
                page.line("Nothing in this workspace matches " + text + ".");
                return;
            }
            Columns table = Columns.of("ASSET", "KIND", "DETAIL", ">ROWS", ">LAST COMMIT", ">READ");
            for (FoundAsset it : found) {
                table.row(
                        connection(it) + "/" + it.path(),
                        it.kind(),
                        it.detail(),
                        Words.count(it.rows()),
                        Words.age(it.lastCommit(), page.now()),
                        Words.age(it.asOf(), page.now()));
            }
            page.table(table);
        }

        @Override
        public void writeJson(Json json) {
            json.objects("assets", found, (it, one) -> one.write(it, connection(one)));
        }

        private String connection(FoundAsset asset) {
            return names.getOrDefault(asset.connection(), "");
        }
    }
}
