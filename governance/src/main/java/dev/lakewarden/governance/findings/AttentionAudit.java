package dev.lakewarden.governance.findings;

import dev.lakewarden.governance.audit.AuditEvent;

/** What the audit log says when people attend to a finding. */
public final class AttentionAudit {
    private AttentionAudit() {}

    public static AuditEvent of(Finding.Key finding, Attention attention, String actor) {
        String subject = finding.rule() + " on " + finding.asset();
        return switch (attention) {
            case Attention.Wanted _ -> new AuditEvent(actor, "finding.reopened", subject, "");
            case Attention.Acknowledged(_, _, var note) ->
                    new AuditEvent(actor, "finding.acknowledged", subject, note);
            case Attention.Snoozed(_, _, var until, var note) ->
                    new AuditEvent(
                            actor, "finding.snoozed", subject, "until " + until + ": " + note);
        };
    }
}
