package dev.lakewarden.governance.audit;

/** What walking the whole chain found. */
public sealed interface AuditVerdict {
    record Intact(long entries) implements AuditVerdict {}

    /**
     * @param sequence the first place that is not as it was written
     */
    record Broken(long sequence, String why) implements AuditVerdict {}
}
