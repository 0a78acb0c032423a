package dev.lakewarden.governance.reviews;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The reviews of the workspace. Decisions are written to the audit log with them. */
public interface Reviews {
    /** The newest first. */
    List<Review> findLatest(int limit);

    Optional<Review> find(UUID id);

    /**
     * @throws dev.lakewarden.governance.failure.ConnectorException with {@code Missing} if the
     *     connection is gone
     */
    void open(Review review);

    /**
     * @throws dev.lakewarden.governance.failure.ConnectorException with {@code Conflict} if someone
     *     decided already, {@code Missing} if there is no such review
     */
    void decide(UUID id, Review.Decision decision, String actor);
}
