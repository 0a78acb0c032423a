package dev.lakewarden.governance.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What every {@link AuditLog} promises. */
public abstract class AuditLogContract {
    protected abstract AuditLog audit();

    private AuditEntry append(String action) {
        return audit().append(new AuditEvent("ana", action, "lake", "because"));
    }

    @Test
    void anEmptyLogIsIntact() {
        assertThat(audit().findLatest(5)).isEmpty();
        assertThat(audit().verify()).isEqualTo(new AuditVerdict.Intact(0));
    }

    @Test
    void entriesAreNumberedWithoutGapsAndListedNewestFirst() {
        AuditEntry first = append("a.one");
        AuditEntry second = append("a.two");
        AuditEntry third = append("a.three");
        assertThat(first.sequence()).isEqualTo(1);
        assertThat(audit().findLatest(2)).containsExactly(third, second);
        assertThat(audit().verify()).isEqualTo(new AuditVerdict.Intact(3));
    }

    @Test
    void theSameEventTwiceHasTwoHashes() {
        assertThat(append("a.same").hash()).isNotEqualTo(append("a.same").hash());
    }
}
