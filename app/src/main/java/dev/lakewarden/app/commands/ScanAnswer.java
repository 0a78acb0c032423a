package dev.lakewarden.app.commands;

import dev.lakewarden.app.output.Answer;
import dev.lakewarden.app.output.Columns;
import dev.lakewarden.app.output.FailureReport;
import dev.lakewarden.app.output.Json;
import dev.lakewarden.app.output.Page;
import dev.lakewarden.app.output.Words;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.scan.ScanReport;
import dev.lakewarden.governance.scan.ScanReport.Outcome;
import dev.lakewarden.viewmodels.times.TimeWords;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What became of a scan, one line a connection. */
record ScanAnswer(List<ScanReport> reports) implements Answer {
    ScanAnswer {
        reports = List.copyOf(reports);
    }

    @Override
    public void writeText(Page page) {
        if (reports.isEmpty()) {
            page.line("There is nothing to read: no connections yet.");
            return;
        }
        Columns table =
                Columns.of(
                        "CONNECTION",
                        "STATE",
                        ">NAMESPACES",
                        ">TABLES",
                        ">READ",
                        ">FAILED",
                        ">TOOK");
        for (ScanReport report : reports) {
            table.row(
                    report.name(),
                    state(report.outcome()),
                    Words.count(number(report, Figure.NAMESPACES)),
                    Words.count(number(report, Figure.TABLES)),
                    Words.count(number(report, Figure.READ)),
                    Words.count(number(report, Figure.FAILED)),
                    TimeWords.duration(report.took()));
        }
        page.table(table);
    }

    @Override
    public void writeJson(Json json) {
        json.objects("connections", reports, ScanAnswer::write);
    }

    private static void write(Json json, ScanReport report) {
        json.text("id", report.connection().toString())
                .text("name", report.name())
                .text("state", state(report.outcome()))
                .instant("asOf", report.asOf())
                .duration("tookMs", report.took())
                .number("namespaces", number(report, Figure.NAMESPACES))
                .number("tables", number(report, Figure.TABLES))
                .number("tablesRead", number(report, Figure.READ))
                .objects("failures", failures(report), (it, failure) -> failure.write(it));
    }

    private static List<FailureReport> failures(ScanReport report) {
        List<Failure> failures =
                switch (report.outcome()) {
                    case Outcome.Read(_, _, _, var some) -> some;
                    case Outcome.NotReached(var one) -> List.of(one);
                    case Outcome.NothingToRead() -> List.of();
                };
        return failures.stream().map(FailureReport::of).toList();
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
        FAILED
    }

    private static OptionalLong number(ScanReport report, Figure figure) {
        return Optional.of(report.outcome())
                .filter(Outcome.Read.class::isInstance)
                .map(Outcome.Read.class::cast)
                .map(read -> OptionalLong.of(number(read, figure)))
                .orElse(OptionalLong.empty());
    }

    private static long number(Outcome.Read read, Figure figure) {
        return switch (figure) {
            case NAMESPACES -> read.namespaces();
            case TABLES -> read.tables();
            case READ -> read.read();
            case FAILED -> read.failures().size();
        };
    }
}
