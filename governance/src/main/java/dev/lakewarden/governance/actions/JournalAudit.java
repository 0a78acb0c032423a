package dev.lakewarden.governance.actions;

import dev.lakewarden.governance.audit.AuditEvent;

import java.util.Locale;

/** What the audit log says about actions. */
public final class JournalAudit {
    private JournalAudit() {}

    public static AuditEvent planned(ActionPlan plan) {
        return new AuditEvent(
                plan.actor(),
                "action.planned",
                plan.target(),
                plan.action() + " " + plan.id() + ", " + plan.steps().size() + " steps");
    }

    public static AuditEvent finished(ActionPlan plan, Receipt receipt) {
        String outcome = receipt.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new AuditEvent(
                plan.actor(),
                "action." + outcome,
                plan.target(),
                plan.action() + " " + plan.id() + ": " + receipt.words());
    }

    public static AuditEvent takenOver(Claim claim, ActionId by, String actor) {
        return new AuditEvent(
                actor,
                "claim.taken-over",
                claim.resource(),
                "Left behind by "
                        + claim.action()
                        + " of process "
                        + claim.owner().process()
                        + " on "
                        + claim.owner().host()
                        + ", now claimed by "
                        + by);
    }
}
