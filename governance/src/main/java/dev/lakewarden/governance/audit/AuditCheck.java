package dev.lakewarden.governance.audit;

/** Walks a chain from its first entry and stops at the first broken link. */
public final class AuditCheck {
    private AuditChain.Head head;

    public AuditCheck() {
        head = AuditChain.START;
    }

    /** The next entry, in order of sequence; false once the chain is broken there. */
    public boolean accepts(AuditEntry entry) {
        boolean fits = AuditChain.next(head, entry.at(), entry.event()).equals(entry);
        if (fits) {
            head = AuditChain.headAfter(entry);
        }
        return fits;
    }

    /** The verdict once an entry was not accepted. */
    public AuditVerdict brokenAt(AuditEntry entry) {
        long expected = head.sequence() + 1;
        return entry.sequence() == expected
                ? new AuditVerdict.Broken(
                        expected, "Entry " + expected + " does not match its hash: it was changed")
                : new AuditVerdict.Broken(
                        expected,
                        "Entry "
                                + expected
                                + " is gone; the next one there is "
                                + entry.sequence());
    }

    /**
     * The verdict when there are no more entries.
     *
     * @param recorded the head that was kept beside the chain, which shows when the end was cut off
     */
    public AuditVerdict atEnd(AuditChain.Head recorded) {
        if (head.equals(recorded)) {
            return new AuditVerdict.Intact(head.sequence());
        }
        if (recorded.sequence() > head.sequence()) {
            long gone = head.sequence() + 1;
            return new AuditVerdict.Broken(
                    gone, "Entries from " + gone + " to " + recorded.sequence() + " were cut off");
        }
        return new AuditVerdict.Broken(
                recorded.sequence() + 1,
                "Entry " + (recorded.sequence() + 1) + " was added behind Lakewarden's back");
    }
}
