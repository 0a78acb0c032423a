package dev.lakewarden.viewmodels.workspace;

import dev.lakewarden.governance.audit.AuditVerdict;
import dev.lakewarden.viewmodels.figures.Figures;

/** What walking the audit log found, in a sentence. */
public final class AuditWords {
    private AuditWords() {}

    public static String of(AuditVerdict verdict) {
        return switch (verdict) {
            case AuditVerdict.Intact(long entries) ->
                    "The audit log is intact: "
                            + Figures.count(entries, "entry", "entries")
                            + ", every link in place.";
            case AuditVerdict.Broken(long sequence, var why) ->
                    "The audit log is broken at entry " + sequence + ": " + why;
        };
    }
}
