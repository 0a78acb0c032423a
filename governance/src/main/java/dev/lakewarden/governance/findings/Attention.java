package dev.lakewarden.governance.findings;

import java.time.Instant;

/** What people said about a finding. */
public sealed interface Attention {
    /** Nothing yet. */
    record Wanted() implements Attention {}

    /** Known and accepted for as long as it does not get worse. */
    record Acknowledged(String by, Instant at, String note) implements Attention {}

    /** Not to be shown before that moment, unless it gets worse. */
    record Snoozed(String by, Instant at, Instant until, String note) implements Attention {}
}
