package dev.lakewarden.governance.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lakewarden.governance.assets.Asset;
import dev.lakewarden.governance.assets.KnownAssets;
import dev.lakewarden.governance.audit.AuditLog;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

/** What every {@link Findings} promises. */
public abstract class FindingsContract {
    private static final Instant MONDAY = Instant.parse("2026-06-01T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-06-02T08:00:00Z");

    protected abstract Findings findings();

    /** The assets whose findings are kept. */
    protected abstract KnownAssets assets();

    protected abstract AuditLog audit();

    private static Finding finding(String rule, Asset asset, Severity severity, Instant asOf) {
        return new Finding(
                new Finding.Key(rule, asset),
                severity,
                "Small files",
                "812 of 900 files are below 8 MB",
                "Compact it",
                asOf);
    }

    private void judge(Asset asset, Severity severity, Instant asOf) {
        findings()
                .judged(
                        "small-files",
                        List.of(asset),
                        List.of(finding("small-files", asset, severity, asOf)));
    }

    private FindingRecord only() {
        assertThat(findings().findAll()).hasSize(1);
        return findings().findAll().getFirst();
    }

    @Test
    void theMostSevereComesFirstAndThenTheOldest() {
        Asset a = assets().create("lake", "a");
        Asset b = new Asset(a.connection(), "b");
        findings()
                .judged(
                        "late",
                        List.of(a, b),
                        List.of(
                                finding("late", a, Severity.P2, MONDAY),
                                finding("late", b, Severity.P1, TUESDAY)));
        findings().judged("big", List.of(b), List.of(finding("big", b, Severity.P1, MONDAY)));
        assertThat(findings().findAll())
                .extracting(
                        it -> it.finding().key().rule() + " " + it.finding().key().asset().path())
                .containsExactly("big b", "late b", "late a");
    }

    @Test
    void aFindingKeepsWhenItWasFirstSeen() {
        Asset asset = assets().create("lake", "a");
        judge(asset, Severity.P2, MONDAY);
        judge(asset, Severity.P2, TUESDAY);
        assertThat(only().firstSeen()).isEqualTo(MONDAY);
        assertThat(only().finding().asOf()).isEqualTo(TUESDAY);
    }

    @Test
    void whatARuleNoLongerFindsIsSettled() {
        Asset a = assets().create("lake", "a");
        Asset unjudged = new Asset(a.connection(), "b");
        judge(a, Severity.P2, MONDAY);
        judge(unjudged, Severity.P2, MONDAY);
        findings().judged("small-files", List.of(a), List.of());
        findings().judged("another-rule", List.of(unjudged), List.of());
        assertThat(only().finding().key().asset()).isEqualTo(unjudged);
    }

    @Test
    void anAcknowledgedFindingIsQuietUntilItGetsWorse() {
        Asset asset = assets().create("lake", "a");
        judge(asset, Severity.P2, MONDAY);
        Attention known = new Attention.Acknowledged("ana", MONDAY, "next sprint");
        findings().attend(only().finding().key(), known, "ana");
        judge(asset, Severity.P3, TUESDAY);
        assertThat(only().attention()).isEqualTo(known);
        assertThat(only().isOpenAt(TUESDAY)).isFalse();
        judge(asset, Severity.P1, TUESDAY);
        assertThat(only().isOpenAt(TUESDAY)).isTrue();
    }

    @Test
    void aSnoozedFindingIsOpenAgainWhenTheSnoozeEnds() {
        judge(assets().create("lake", "a"), Severity.P2, MONDAY);
        Attention later = new Attention.Snoozed("ana", MONDAY, TUESDAY, "after the release");
        findings().attend(only().finding().key(), later, "ana");
        assertThat(only().attention()).isEqualTo(later);
        assertThat(only().isOpenAt(TUESDAY.minusNanos(1))).isFalse();
        assertThat(only().isOpenAt(TUESDAY)).isTrue();
    }

    @Test
    void whatPeopleSayIsInTheAuditLog() {
        judge(assets().create("lake", "a"), Severity.P2, MONDAY);
        findings().attend(only().finding().key(), new Attention.Wanted(), "ben");
        assertThat(audit().findLatest(1).getFirst().event().action()).isEqualTo("finding.reopened");
    }

    @Test
    void attendingToWhatIsSettledIsMissing() {
        Finding.Key key = new Finding.Key("small-files", assets().create("lake", "a"));
        var refused =
                catchThrowableOfType(
                        ConnectorException.class,
                        () -> findings().attend(key, new Attention.Wanted(), "ana"));
        assertThat(refused.failure()).isInstanceOf(Failure.Missing.class);
    }

    @Test
    void findingsGoWithTheirConnection() {
        Asset asset = assets().create("lake", "a");
        judge(asset, Severity.P2, MONDAY);
        assets().connections().remove(asset.connection(), "ana");
        assertThat(findings().findAll()).isEmpty();
        judge(asset, Severity.P2, MONDAY);
        assertThat(findings().findAll()).isEmpty();
    }
}
