package dev.lakewarden.governance.audit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

class AuditChainTest {
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    @Provide
    Arbitrary<List<AuditEntry>> chain() {
        return Arbitraries.strings()
                .ofMaxLength(12)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(AuditChainTest::link);
    }

    private static List<AuditEntry> link(List<String> details) {
        List<AuditEntry> entries = new ArrayList<>();
        AuditChain.Head head = AuditChain.START;
        for (String detail : details) {
            AuditEntry entry =
                    AuditChain.next(head, NOON, new AuditEvent("ana", "a.did", "lake", detail));
            entries.add(entry);
            head = AuditChain.headAfter(entry);
        }
        return entries;
    }

    private static AuditVerdict verify(List<AuditEntry> entries, AuditChain.Head head) {
        AuditCheck check = new AuditCheck();
        for (AuditEntry entry : entries) {
            if (!check.accepts(entry)) {
                return check.brokenAt(entry);
            }
        }
        return check.atEnd(head);
    }

    private static AuditChain.Head head(List<AuditEntry> entries) {
        return AuditChain.headAfter(entries.getLast());
    }

    @Property
    void whatWasWrittenIsIntact(@ForAll("chain") List<AuditEntry> chain) {
        assertThat(verify(chain, head(chain))).isEqualTo(new AuditVerdict.Intact(chain.size()));
    }

    @Property
    void theFirstChangedEntryIsNamed(
            @ForAll("chain") List<AuditEntry> chain, @ForAll @IntRange(max = 1000) int where) {
        int place = where % chain.size();
        AuditEntry old = chain.get(place);
        AuditEvent forged = new AuditEvent("eve", "a.did", "lake", old.event().detail());
        List<AuditEntry> edited = new ArrayList<>(chain);
        edited.set(place, new AuditEntry(old.sequence(), old.at(), forged, old.hash()));
        assertThat(verify(edited, head(chain)))
                .isInstanceOfSatisfying(
                        AuditVerdict.Broken.class,
                        broken -> assertThat(broken.sequence()).isEqualTo(place + 1));
    }

    @Property
    void aRemovedEntryIsNamed(
            @ForAll("chain") List<AuditEntry> chain, @ForAll @IntRange(max = 1000) int where) {
        int place = where % chain.size();
        List<AuditEntry> edited = new ArrayList<>(chain);
        edited.remove(place);
        assertThat(verify(edited, head(chain)))
                .isInstanceOfSatisfying(
                        AuditVerdict.Broken.class,
                        broken -> assertThat(broken.sequence()).isEqualTo(place + 1));
    }

    @Test
    void anEditThatLinksEverythingAnewStillMissesTheHeadThatWasKept() {
        List<AuditEntry> forged = link(List.of("one", "three"));
        assertThat(verify(forged, head(link(List.of("one", "two")))))
                .isInstanceOf(AuditVerdict.Broken.class);
    }

    @Test
    void textCannotMoveFromOneFieldToTheNext() {
        AuditEvent one = new AuditEvent("ana", "a.did", "lake", "house");
        AuditEvent other = new AuditEvent("ana", "a.did", "lakeh", "ouse");
        assertThat(AuditChain.next(AuditChain.START, NOON, one).hash())
                .isNotEqualTo(AuditChain.next(AuditChain.START, NOON, other).hash());
    }
}
