package dev.lakewarden.viewmodels.tables;

import dev.lakewarden.viewmodels.lists.Column;
import dev.lakewarden.viewmodels.lists.ListDescription;
import dev.lakewarden.viewmodels.lists.SortBy;
import dev.lakewarden.viewmodels.lists.Value;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.LongFunction;

/** The list of tables, as data. */
public final class TableColumns {
    private TableColumns() {}

    public static ListDescription<TableRow> list() {
        return new ListDescription<>(
                "tables",
                "table",
                "tables",
                TableRow::fullName,
                TableRow::fullName,
                List.of(
                        Column.name("name", "Name", 150, row -> row.state().name().toString()),
                        Column.name("connection", "Connection", 82, TableRow::connection),
                        Column.<TableRow>name(
                                        "namespace",
                                        "Namespace",
                                        110,
                                        row -> row.state().name().namespaceText())
                                .byNameOnly()
                                .onDemand(),
                        Column.text(
                                "environment",
                                "Environment",
                                Column.Look.ENVIRONMENT,
                                94,
                                row -> row.environment().word()),
                        Column.text("format", "Format", 84, TableColumns::format),
                        Column.figure("rows", "Rows", 74, TableColumns::rows),
                        Column.figure("files", "Files", 50, TableColumns::files),
                        Column.figure("size", "Size", 70, TableColumns::size),
                        Column.<TableRow>figure(
                                        "snapshots", "Snapshots", 84, TableColumns::snapshots)
                                .onDemand(),
                        Column.<TableRow>figure(
                                        "last-commit", "Last commit", 94, TableColumns::lastCommit)
                                .alwaysExported(),
                        // How long ago that was; a file says when.
                        Column.<TableRow>figure("age", "Age", 62, TableColumns::age)
                                .neverExported(),
                        Column.<TableRow>figure(
                                        "as-of",
                                        "As of",
                                        84,
                                        row -> new Value.Moment(row.state().asOf()))
                                .onDemand()
                                .alwaysExported(),
                        Column.<TableRow>name(
                                        "location", "Location", 280, row -> row.state().location())
                                .onDemand()),
                List.of(SortBy.ascending("name")));
    }

    private static String format(TableRow row) {
        return row.state().format().title() + " v" + row.state().formatVersion();
    }

    private static Value rows(TableRow row) {
        return known(row, row.state().size().rows(), Value.Count::new, "how many rows it has");
    }

    private static Value files(TableRow row) {
        return known(row, row.state().size().files(), Value.Count::new, "how many files it has");
    }

    private static Value size(TableRow row) {
        return known(row, row.state().size().bytes(), Value.Bytes::new, "how large it is");
    }

    private static Value snapshots(TableRow row) {
        return known(row, row.state().snapshots(), Value.Count::new, "how many snapshots are kept");
    }

    private static Value lastCommit(TableRow row) {
        return committed(row, Value.Moment::new);
    }

    private static Value age(TableRow row) {
        return committed(row, Value.Age::new);
    }

    private static Value committed(TableRow row, Function<Instant, Value> value) {
        return row.state()
                .lastCommit()
                .map(value)
                .orElseGet(() -> new Value.Unknown("nothing was committed to it yet"));
    }

    private static Value known(
            TableRow row, OptionalLong number, LongFunction<Value> value, String what) {
        return number.isPresent()
                ? value.apply(number.getAsLong())
                : new Value.Unknown("the " + row.state().readHow() + " does not say " + what);
    }
}
