package dev.lakewarden.app.output;

import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.viewmodels.problem.Problem;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A failure as standard error tells it.
 *
 * @param id also in the log, beside the stack trace
 */
public record FailureReport(String kind, String what, String why, String remedy, String id) {
    private static final int LONGEST = 1_000;
    private static final int BEGINNING = 600;

    public static FailureReport of(Failure failure) {
        return of(failure, Problem.of(failure));
    }

    /** As {@link #of(Failure)}, where a whole connection failed. */
    public static FailureReport ofConnection(Failure failure) {
        return of(failure, Problem.ofConnection(failure));
    }

    private static FailureReport of(Failure failure, Problem problem) {
        return new FailureReport(
                failure.kind(),
                shortened(problem.title()),
                shortened(problem.cause()),
                problem.remedy(),
                newId());
    }

    /** What was typed is repeated, but a screenful of it hides what is wrong. */
    private static String shortened(String words) {
        int length = words.codePointCount(0, words.length());
        if (length <= LONGEST) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, BEGINNING))
                + "…"
                + words.substring(words.offsetByCodePoints(words.length(), BEGINNING - LONGEST));
    }

    /** The command line itself is wrong. */
    public static FailureReport ofUsage(String what, String why, String remedy) {
        return new FailureReport("invalid", what, why, remedy, newId());
    }

    /** The command did what it does, and its answer is lost. */
    public static FailureReport ofLostOutput(String said) {
        return new FailureReport(
                "unreachable",
                "The answer could not be written to standard output",
                "The system said: " + said + ".",
                "Make room where it goes, or send it elsewhere, and ask again.",
                newId());
    }

    /** Short enough to be read out on the telephone. */
    private static String newId() {
        return String.format(Locale.ROOT, "%08x", ThreadLocalRandom.current().nextInt());
    }

    public void printText(PrintStream err) {
        err.println("lakewarden: " + Page.printable(what) + ".");
        if (!why.isEmpty()) {
            err.println("  Why:  " + Page.printable(why));
        }
        err.println("  Do:   " + Page.printable(remedy));
        err.println("  Log:  " + id);
        err.flush();
    }

    public void printJson(PrintStream err) {
        byte[] document = Json.document(json -> json.object("failure", this::write));
        err.write(document, 0, document.length);
        err.println();
        err.flush();
    }

    /** Its fields, where a document holds it. */
    public void write(Json json) {
        json.text("kind", kind)
                .text("what", what)
                .text("why", why)
                .text("remedy", remedy)
                .text("id", id);
    }
}
