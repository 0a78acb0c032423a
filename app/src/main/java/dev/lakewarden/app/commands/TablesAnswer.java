package dev.lakewarden.app.commands;

import dev.lakewarden.app.output.Answer;
import dev.lakewarden.app.output.Columns;
import dev.lakewarden.app.output.Json;
import dev.lakewarden.app.output.Page;
import dev.lakewarden.app.output.Words;
import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.tables.TableState;

import java.util.List;
import java.util.Optional;

/** The tables of one connection, each with the age of what is known. */
record TablesAnswer(Connection connection, Optional<List<TableState>> known) implements Answer {
    static TablesAnswer of(Connection connection, List<TableState> tables) {
        return new TablesAnswer(connection, Optional.of(List.copyOf(tables)));
    }

    /** What was never read may hold any number of tables. */
    static TablesAnswer neverRead(Connection connection) {
        return new TablesAnswer(connection, Optional.empty());
    }

    @Override
    public void writeText(Page page) {
        known.ifPresentOrElse(
                tables -> write(page, tables),
                () -> page.line("The tables of " + connection.name() + " were never read."));
    }

    private void write(Page page, List<TableState> tables) {
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
        json.text("connection", connection.name());
        if (known.isPresent()) {
            json.objects("tables", known.get(), (it, state) -> write(it, connection.name(), state));
        } else {
            json.nothing("tables");
        }
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
