package dev.lakewarden.app.commands;

import dev.lakewarden.app.output.Answer;
import dev.lakewarden.app.output.Columns;
import dev.lakewarden.app.output.Json;
import dev.lakewarden.app.output.Page;
import dev.lakewarden.app.output.Words;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.scan.ScanReport;
import dev.lakewarden.governance.scan.ScanReport.Listed;
import dev.lakewarden.governance.scan.ScanReport.Outcome;
import dev.lakewarden.viewmodels.times.TimeWords;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;

/** What became of a scan, one line a connection. */
record ScanAnswer(List<Scanned> scanned) implements Answer {
    ScanAnswer {
        scanned = List.copyOf(scanned);
    }

    @Override
    public void writeText(Page page) {
        if (scanned.isEmpty()) {
            page.line("There is nothing to read: no connections yet.");
            return;
        }
        Columns table =
                Columns.of(
                        "CONNECTION",
                        "STATE",
                        ">NAMESPACES",
                        ">TABLES",
                        ">TOPICS",
                        ">BUCKETS",
                        ">READ",
                        ">FAILED",
                        ">TOOK");
        for (Scanned it : scanned) {
            ScanReport report = it.report();
            table.row(
                    report.name(),
                    state(report.outcome()),
                    Words.count(number(report, Figure.NAMESPACES)),
                    Words.count(number(report, Figure.TABLES)),
                    Words.count(number(report, Figure.TOPICS)),
                    Words.count(number(report, Figure.BUCKETS)),
                    Words.count(number(report, Figure.READ)),
                    Words.count(number(report, Figure.FAILED)),
                    TimeWords.duration(report.took()));
        }
        page.table(table);
    }

    @Override
    public void writeJson(Json json) {
        json.objects("connections", scanned, ScanAnswer::write);
    }

    private static void write(Json json, Scanned scanned) {
        ScanReport report = scanned.report();
        json.text("id", report.connection().toString())
                .text("name", report.name())
                .word("state", state(report.outcome()))
                .instant("asOf", report.asOf())
                .duration("tookMs", report.took())
                .number("namespaces", number(report, Figure.NAMESPACES))
                .number("tables", number(report, Figure.TABLES))
                .number("tablesRead", number(report, Figure.READ))
                .number("topics", number(report, Figure.TOPICS))
                .number("buckets", number(report, Figure.BUCKETS))
                .objects("failures", scanned.failures(), (it, told) -> told.report().write(it));
    }

    private static String state(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Read _ -> "live";
            case Outcome.NotReached(var failure) -> failure.kind();
            case Outcome.NothingToRead() -> "nothing to read";
        };
    }

    private enum Figure {
        NAMESPACES,
        TABLES,
        READ,
        TOPICS,
        BUCKETS,
        FAILED
    }

    private static OptionalLong number(ScanReport report, Figure figure) {
        return report.outcome() instanceof Outcome.Read(var listed, var failures)
                ? number(listed, failures, figure)
                : OptionalLong.empty();
    }

    private static OptionalLong number(Listed listed, List<Failure> failures, Figure figure) {
        return switch (figure) {
            case NAMESPACES -> ofTables(listed, Listed.Tables::namespaces);
            case TABLES -> ofTables(listed, Listed.Tables::listed);
            case READ -> ofTables(listed, Listed.Tables::read);
            case TOPICS -> listed.topics();
            case BUCKETS -> listed.buckets();
            case FAILED -> OptionalLong.of(failures.size());
        };
    }

    private static OptionalLong ofTables(Listed listed, ToLongFunction<Listed.Tables> figure) {
        return listed.tables().stream().mapToLong(figure).findFirst();
    }
}
