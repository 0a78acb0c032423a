package dev.lakewarden.app.commands;

import dev.lakewarden.app.output.ExitCode;
import dev.lakewarden.app.output.FailureReport;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.scan.ScanReport;
import dev.lakewarden.governance.scan.ScanReport.Outcome;

import java.util.List;

/** What became of the scan of one connection; each failure with the id under which it is told. */
record Scanned(ScanReport report, List<Told> failures) {
    record Told(Failure failure, FailureReport report) {}

    Scanned {
        failures = List.copyOf(failures);
    }

    static List<Scanned> of(List<ScanReport> reports) {
        return reports.stream().map(it -> new Scanned(it, told(it.outcome()))).toList();
    }

    private static List<Told> told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.NotReached(var one) ->
                    List.of(new Told(one, FailureReport.ofConnection(one)));
            case Outcome.Read(_, var some) ->
                    some.stream().map(it -> new Told(it, FailureReport.of(it))).toList();
            case Outcome.NothingToRead() -> List.of();
        };
    }

    /** Every failure on standard error, and the exit that the worst of them asks for. */
    static ExitCode tell(Session session, List<Scanned> all) {
        ExitCode code = ExitCode.DONE;
        for (Scanned scanned : all) {
            boolean reached = scanned.report().outcome() instanceof Outcome.Read;
            for (Told told : scanned.failures()) {
                ExitCode own = session.tell(told.failure(), told.report(), null);
                code = worse(code, reached ? ExitCode.BAD_NEWS : own);
            }
        }
        return code;
    }

    /** What could not be reached at all weighs more than what could not be read in part. */
    private static ExitCode worse(ExitCode one, ExitCode other) {
        return weight(other) > weight(one) ? other : one;
    }

    private static int weight(ExitCode code) {
        return switch (code) {
            case DONE -> 0;
            case BAD_NEWS -> 1;
            case FAILED, WRONG_COMMAND_LINE -> 2;
            case REFUSED -> 3;
            case NOT_REACHED -> 4;
            case OUTCOME_UNKNOWN, STOPPED -> 5;
        };
    }
}
