package dev.lakewarden.governance.drills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lakewarden.governance.assets.KnownAssets;
import dev.lakewarden.governance.audit.AuditLog;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What every {@link Drills} promises. */
public abstract class DrillsContract {
    private static final Instant MONDAY = Instant.parse("2026-06-01T08:00:00Z");

    protected abstract Drills drills();

    /** The assets that can be drilled. */
    protected abstract KnownAssets assets();

    protected abstract AuditLog audit();

    private Drill drill(String name) {
        return new Drill(
                UUID.randomUUID(),
                name,
                assets().create(name, "sales.orders"),
                Duration.ofMinutes(15),
                Duration.ofDays(7));
    }

    private static DrillRun run(Drill drill, Instant at) {
        return new DrillRun(
                drill.id(), at, Duration.ofMillis(61_234), DrillRun.Outcome.MET, "61 s", "{}");
    }

    @Test
    void drillsAreListedByNameAndReplacedById() {
        Drill weekly = drill("weekly");
        Drill daily = drill("daily");
        drills().save(weekly, "ana");
        drills().save(daily, "ana");
        Drill renamed =
                new Drill(
                        weekly.id(),
                        "annual",
                        weekly.asset(),
                        weekly.objective(),
                        Duration.ofDays(365));
        drills().save(renamed, "ana");
        assertThat(drills().findAll()).containsExactly(renamed, daily);
    }

    @Test
    void theNewestRunComesFirstAndDecidesWhenTheNextIsDue() {
        Drill weekly = drill("weekly");
        drills().save(weekly, "ana");
        assertThat(weekly.isDue(Optional.empty(), MONDAY)).isTrue();
        DrillRun first = run(weekly, MONDAY);
        DrillRun second = run(weekly, MONDAY.plusSeconds(60));
        drills().ran(first, "ana");
        drills().ran(second, "ana");
        assertThat(drills().findRuns(weekly.id(), 9)).containsExactly(second, first);
        assertThat(weekly.isDue(Optional.of(first), MONDAY.plus(Duration.ofDays(6)))).isFalse();
        assertThat(weekly.isDue(Optional.of(first), MONDAY.plus(Duration.ofDays(7)))).isTrue();
    }

    @Test
    void aRemovedDrillTakesItsRunsButNotWhatTheAuditLogKnows() {
        Drill weekly = drill("weekly");
        drills().save(weekly, "ana");
        drills().ran(run(weekly, MONDAY), "ana");
        drills().remove(weekly.id(), "ana");
        assertThat(drills().findAll()).isEmpty();
        assertThat(drills().findRuns(weekly.id(), 9)).isEmpty();
        assertThat(audit().findLatest(3))
                .extracting(entry -> entry.event().action())
                .containsExactly("drill.removed", "drill.met", "drill.saved");
        var refused =
                catchThrowableOfType(
                        ConnectorException.class, () -> drills().ran(run(weekly, MONDAY), "ana"));
        assertThat(refused.failure()).isInstanceOf(Failure.Missing.class);
    }
}
