package dev.lakewarden.viewmodels.shell;

import dev.lakewarden.viewmodels.estate.EstateSummary;
import dev.lakewarden.viewmodels.times.TimeWords;

import javafx.beans.value.ObservableValue;

/** What the status bar says; a text is empty where there is nothing to say. */
public final class StatusWords {
    private final ShellParts parts;

    public StatusWords(ShellParts parts) {
        this.parts = parts;
    }

    private ObservableValue<EstateSummary> summary() {
        return parts.estate().summary();
    }

    public ObservableValue<String> up() {
        return summary().map(StatusWords::up);
    }

    private static String up(EstateSummary now) {
        if (now.connections() == 0) {
            return "";
        }
        return now.notAsked() == 0
                ? now.up() + " up"
                : now.up() + " up, " + now.notAsked() + " not asked yet";
    }

    public ObservableValue<String> down() {
        return summary().map(now -> now.down() == 0 ? "" : now.down() + " down");
    }

    public ObservableValue<String> connections() {
        return summary().map(EstateSummary::connectionsText);
    }

    public ObservableValue<String> refreshed() {
        return summary()
                .flatMap(
                        now ->
                                parts.shell()
                                        .now()
                                        .map(
                                                moment ->
                                                        now.refreshed()
                                                                .map(
                                                                        at ->
                                                                                "Refreshed "
                                                                                        + TimeWords
                                                                                                .ago(
                                                                                                        at,
                                                                                                        moment))
                                                                .orElse("")));
    }

    public ObservableValue<String> degraded() {
        return summary()
                .flatMap(
                        now ->
                                parts.shell()
                                        .look()
                                        .times()
                                        .map(
                                                times ->
                                                        now.degraded()
                                                                .map(
                                                                        one ->
                                                                                one.words(
                                                                                        times,
                                                                                        parts.shell()
                                                                                                .now()
                                                                                                .getValue()))
                                                                .orElse("")));
    }

    /** Empty where no connection is prod. */
    public ObservableValue<String> prodLock() {
        return summary()
                .flatMap(now -> parts.prodLock().words().map(words -> now.hasProd() ? words : ""));
    }

    /** Empty while this window may write to the workspace. */
    public String readOnly() {
        return switch (parts.shell().identity().access()) {
            case WRITING -> "";
            case READ_ONLY -> "Workspace read-only: another window has it open";
        };
    }
}
