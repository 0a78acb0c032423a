package dev.lakewarden.app.commands;

import dev.lakewarden.app.output.Answer;
import dev.lakewarden.app.output.Columns;
import dev.lakewarden.app.output.Json;
import dev.lakewarden.app.output.Page;
import dev.lakewarden.app.output.Words;
import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.tables.TableState;

import java.util.List;

/** The tables of one connection, each with the age of what is known. */
record TablesAnswer(Connection connection, List<TableState> tables) implements Answer {
    TablesAnswer {
        tables = List.copyOf(tables);
    }

    @Override
    public void writeText(Page page) {
        if (tables.isEmpty()) {
            page.line(connection.name() + " has no tables.");
            return;
        }
        Columns table =
                Columns.of(
                        "TABLE",
                        "FORMAT",
                        ">ROWS",
                        ">FILES",
                        ">SIZE",
                        ">SNAPSHOTS",
                        ">LAST COMMIT",
                        ">READ");
        for (TableState state : tables) {
            table.row(
                    state.name().toString(),
                    state.format().title(),
                    Words.count(state.size().rows()),
                    Words.count(state.size().files()),
                    Words.bytes(state.size().bytes()),
                    Words.count(state.snapshots()),
                    Words.age(state.lastCommit(), page.now()),
                    Words.age(state.asOf(), page.now()));
        }
        page.table(table);
    }

    @Override
    public void writeJson(Json json) {
        json.text("connection", connection.name())
                .objects("tables", tables, (it, state) -> write(it, connection.name(), state));
    }

    static void write(Json json, String connection, TableState state) {
        json.text("name", connection + "/" + state.name())
                .text("namespace", state.name().namespaceText())
                .text("table", state.name().table())
                .word("format", state.format())
                .number("formatVersion", state.formatVersion())
                .text("location", state.location())
                .text("revision", state.revision())
                .number("rows", state.size().rows())
                .number("files", state.size().files())
                .number("sizeBytes", state.size().bytes())
                .number("snapshots", state.snapshots())
                .instant("lastCommit", state.lastCommit())
                .texts("columns", state.columns())
                .instant("asOf", state.asOf())
                .text("readHow", state.readHow());
    }
}
