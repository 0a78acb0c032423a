package dev.lakewarden.governance.findings;

import java.time.Instant;

/** A finding with its history. */
public record FindingRecord(Finding finding, Instant firstSeen, Attention attention) {
    public static FindingRecord first(Finding finding) {
        return new FindingRecord(finding, finding.asOf(), new Attention.Wanted());
    }

    public FindingRecord withAttention(Attention changed) {
        return new FindingRecord(finding, firstSeen, changed);
    }

    /** The rule spoke again. What got worse wants attention again. */
    public FindingRecord seenAgain(Finding now) {
        boolean worse = now.severity().compareTo(finding.severity()) < 0;
        return new FindingRecord(now, firstSeen, worse ? new Attention.Wanted() : attention);
    }

    /** Whether it is to be shown among the open ones; a snooze that ended has reopened it. */
    public boolean isOpenAt(Instant now) {
        return switch (attention) {
            case Attention.Wanted _ -> true;
            case Attention.Acknowledged _ -> false;
            case Attention.Snoozed(_, _, var until, _) -> !now.isBefore(until);
        };
    }
}
