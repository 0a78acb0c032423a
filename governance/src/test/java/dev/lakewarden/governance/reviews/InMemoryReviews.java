package dev.lakewarden.governance.reviews;

import dev.lakewarden.governance.assets.KnownAssets;
import dev.lakewarden.governance.audit.AuditEvent;
import dev.lakewarden.governance.audit.AuditLog;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reviews that last as long as their test. */
public final class InMemoryReviews implements Reviews {
    private final KnownAssets assets;
    private final AuditLog audit;
    private final Map<UUID, Review> reviews = new LinkedHashMap<>();

    public InMemoryReviews(KnownAssets assets, AuditLog audit) {
        this.assets = assets;
        this.audit = audit;
    }

    @Override
    public synchronized List<Review> findLatest(int limit) {
        return reviews.values().stream()
                .filter(it -> assets.contains(it.asset()))
                .sorted(Comparator.comparing(Review::openedAt).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Optional<Review> find(UUID id) {
        return Optional.ofNullable(reviews.get(id)).filter(it -> assets.contains(it.asset()));
    }

    @Override
    public synchronized void open(Review review) {
        assets.require(review.asset().connection());
        reviews.put(review.id(), review);
    }

    @Override
    public synchronized void decide(UUID id, Review.Decision decision, String actor) {
        Review review =
                find(id).orElseThrow(
                                () ->
                                        new ConnectorException(
                                                new Failure.Missing(
                                                        "review " + id,
                                                        "There is no such review")));
        if (!review.isWaiting()) {
            throw new ConnectorException(
                    new Failure.Conflict(review.title(), "Someone decided it already"));
        }
        String word =
                switch (decision) {
                    case Review.Decision.Waiting _ ->
                            throw new IllegalArgumentException("Waiting is not a decision");
                    case Review.Decision.Approved _ -> "approved";
                    case Review.Decision.Rejected _ -> "rejected";
                };
        reviews.put(id, review.withDecision(decision));
        audit.append(
                new AuditEvent(actor, "review." + word, review.asset().toString(), review.title()));
    }
}
