package dev.lakewarden.viewmodels.tasks;

import dev.lakewarden.governance.tasks.FinishedTask;
import dev.lakewarden.governance.tasks.Work;
import dev.lakewarden.viewmodels.times.TimeWords;

import java.time.Instant;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of the drawer.
 *
 * @param detail what is being done now, or how it ended
 * @param percent {@code 88 %}, or how long it runs while nobody knows the share
 * @param button what its button does: stop or dismiss
 */
public record TaskRow(
        String id,
        String title,
        Work.State state,
        String detail,
        OptionalDouble fraction,
        String percent,
        String button) {
    static TaskRow of(Work.Row row, Instant now) {
        return new TaskRow(
                row.id(),
                row.title(),
                row.state(),
                detail(row),
                row.fraction(),
                percent(row, now),
                switch (row.state()) {
                    case RUNNING -> "Cancel";
                    case CANCELLING -> "Stopping";
                    case DONE, CANCELLED, FAILED -> "Dismiss";
                });
    }

    private static String percent(Work.Row row, Instant now) {
        return switch (row.state()) {
            case FAILED, CANCELLED -> "";
            case RUNNING, CANCELLING, DONE ->
                    row.fraction().isPresent()
                            ? Math.round(row.fraction().getAsDouble() * 100) + " %"
                            : isRunning(row) ? TimeWords.age(row.startedAt(), now) : "";
        };
    }

    /** A task of an earlier window or of a command; {@code when} it ended is part of its words. */
    static TaskRow ofEarlier(FinishedTask task, String when) {
        return of(
                new Work.Row(
                        task.id(),
                        task.title(),
                        task.state(),
                        OptionalDouble.empty(),
                        Stream.of(task.words(), "Ended " + when + ".")
                                .filter(words -> !words.isBlank())
                                .collect(Collectors.joining(" ")),
                        task.startedAt()),
                task.endedAt());
    }

    private static String detail(Work.Row row) {
        return switch (row.state()) {
            case RUNNING, CANCELLING -> row.now();
            case DONE -> row.now().isEmpty() ? "Done" : "Done. " + row.now();
            case CANCELLED -> row.now().isEmpty() ? "Cancelled" : "Cancelled. " + row.now();
            case FAILED -> "Failed. " + row.now();
        };
    }

    public boolean isRunning() {
        return isRunning(state);
    }

    static boolean isRunning(Work.Row row) {
        return isRunning(row.state());
    }

    private static boolean isRunning(Work.State state) {
        return state == Work.State.RUNNING || state == Work.State.CANCELLING;
    }

    /** Whether its time is all that can be told of how far it is. */
    boolean tellsItsTime() {
        return isRunning() && fraction.isEmpty();
    }

    /** Whether its button can be pressed. */
    public boolean canPress() {
        return state != Work.State.CANCELLING;
    }

    /** The whole row in a sentence. */
    public String spoken() {
        return title
                + ", "
                + state.name().toLowerCase(java.util.Locale.ROOT)
                + (percent.isEmpty() ? "" : ", " + percent)
                + (detail.isEmpty() ? "" : ", " + detail);
    }
}
