package dev.lakewarden.governance.tasks;

import java.time.Instant;

/**
 * Long work that ended.
 *
 * @param words how it ended, in one sentence
 */
public record FinishedTask(
        String id,
        String title,
        Work.State state,
        Instant startedAt,
        Instant endedAt,
        String words) {}
