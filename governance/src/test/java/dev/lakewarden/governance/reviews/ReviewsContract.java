package dev.lakewarden.governance.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lakewarden.governance.assets.KnownAssets;
import dev.lakewarden.governance.audit.AuditLog;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.reviews.Review.Decision;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.UUID;

/** What every {@link Reviews} promises. */
public abstract class ReviewsContract {
    private static final Instant MONDAY = Instant.parse("2026-06-01T08:00:00Z");

    protected abstract Reviews reviews();

    /** The assets that can be reviewed. */
    protected abstract KnownAssets assets();

    protected abstract AuditLog audit();

    private Review review(String connection, Instant openedAt) {
        return new Review(
                UUID.randomUUID(),
                assets().create(connection, "sales.orders"),
                openedAt,
                "total: int to long",
                "{}",
                new Decision.Waiting());
    }

    @Test
    void theNewestComesFirst() {
        Review old = review("lake", MONDAY);
        Review young = review("river", MONDAY.plusSeconds(1));
        reviews().open(old);
        reviews().open(young);
        assertThat(reviews().findLatest(9)).containsExactly(young, old);
        assertThat(reviews().findLatest(1)).containsExactly(young);
        assertThat(reviews().find(old.id())).contains(old);
    }

    @Test
    void aDecisionIsKeptWithItsReasonAndInTheAuditLog() {
        Review review = review("lake", MONDAY);
        reviews().open(review);
        Decision decision = new Decision.Rejected("ben", MONDAY, "breaks billing");
        reviews().decide(review.id(), decision, "ben");
        assertThat(reviews().find(review.id())).contains(review.withDecision(decision));
        assertThat(audit().findLatest(1).getFirst().event().action()).isEqualTo("review.rejected");
    }

    @Test
    void whatIsDecidedStaysDecided() {
        Review review = review("lake", MONDAY);
        reviews().open(review);
        Decision first = new Decision.Approved("ana", MONDAY, "fine");
        reviews().decide(review.id(), first, "ana");
        assertThat(failureOf(review.id())).isInstanceOf(Failure.Conflict.class);
        assertThat(reviews().find(review.id())).contains(review.withDecision(first));
    }

    @Test
    void aReviewThatIsNotThereIsMissing() {
        assertThat(failureOf(UUID.randomUUID())).isInstanceOf(Failure.Missing.class);
    }

    private Failure failureOf(UUID id) {
        Decision decision = new Decision.Rejected("ben", MONDAY, "no");
        return catchThrowableOfType(
                        ConnectorException.class, () -> reviews().decide(id, decision, "ben"))
                .failure();
    }
}
