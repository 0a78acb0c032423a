package dev.lakewarden.viewmodels.shell;

import dev.lakewarden.viewmodels.connections.Access;
import dev.lakewarden.viewmodels.estate.EstateSummary;
import dev.lakewarden.viewmodels.times.TimeWords;

import javafx.beans.value.ObservableValue;

import java.time.Instant;
import java.util.Optional;

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
        return summary().map(now -> now.up() == 0 ? "" : now.up() + " up");
    }

    /** Neither good nor bad: nobody knows. */
    public ObservableValue<String> notAsked() {
        return summary().map(now -> now.notAsked() == 0 ? "" : now.notAsked() + " not asked");
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
        return degraded(EstateSummary::degraded);
    }

    /** Every connection that is down, for the tooltip and for those who hear it. */
    public ObservableValue<String> degradedInFull() {
        return degraded(EstateSummary::degradedInFull);
    }

    private interface DegradedWords {
        String of(EstateSummary summary, TimeWords times, Instant now);
    }

    private ObservableValue<String> degraded(DegradedWords words) {
        return summary()
                .flatMap(
                        now ->
                                parts.shell()
                                        .look()
                                        .times()
                                        .map(
                                                times ->
                                                        words.of(
                                                                now,
                                                                times,
                                                                parts.shell().now().getValue())));
    }

    /** What the connections that were left alone wait for; empty if there is none. */
    public ObservableValue<String> held() {
        return summary().map(now -> String.join("\n", now.held()));
    }

    /**
     * {@code nessie-eu: read-only}, of the connection that is selected in the tree; of a topic or
     * bucket what is known of it.
     */
    public ObservableValue<String> selected() {
        return parts.estate()
                .selectedFacts()
                .flatMap(facts -> keys().map(keys -> facts.isEmpty() ? keys : facts));
    }

    private ObservableValue<String> keys() {
        return parts.estate()
                .selectedAccess()
                .flatMap(
                        access ->
                                parts.estate()
                                        .selectedProperty()
                                        .map(
                                                name ->
                                                        access.map(
                                                                        now ->
                                                                                name.orElse("")
                                                                                        + ": "
                                                                                        + now.keys()
                                                                                                .brief())
                                                                .orElse("")));
    }

    /** The same in full, with reason and end. */
    public ObservableValue<String> selectedInFull() {
        return parts.estate().selectedAccess().map(now -> now.map(Access::words).orElse(""));
    }

    /** Which keys of the selected connection are turned. */
    public ObservableValue<Optional<Access.Keys>> selectedKeys() {
        return parts.estate().selectedAccess().map(now -> now.map(Access::keys));
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
