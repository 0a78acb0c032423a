package dev.lakewarden.governance.drills;

import dev.lakewarden.governance.assets.Asset;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A restore that is tried again and again.
 *
 * @param objective how long a restore may take
 * @param every how often it is to be tried
 */
public record Drill(UUID id, String name, Asset asset, Duration objective, Duration every) {
    /** Whether it should be run by that moment, having run last as given. */
    public boolean isDue(Optional<DrillRun> last, Instant now) {
        return last.map(run -> !now.isBefore(run.startedAt().plus(every))).orElse(true);
    }
}
