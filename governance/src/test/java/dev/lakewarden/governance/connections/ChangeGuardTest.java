package dev.lakewarden.governance.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lakewarden.governance.audit.AuditEntry;
import dev.lakewarden.governance.audit.InMemoryAuditLog;
import dev.lakewarden.governance.connections.ChangeGuard.Verdict;
import dev.lakewarden.governance.failure.ConnectorException;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class ChangeGuardTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Permission ALLOWED =
            new Permission.Allowed(NOW, "ticket 12", Optional.empty());
    private static final Confirmation CONFIRMED =
            new Confirmation.Typed("lake/sales.orders", "lake/sales.orders", "ticket 13");

    private final InMemoryAuditLog audit = new InMemoryAuditLog();
    private final ProdLock lock = new ProdLock(audit, "ana");

    @Test
    void aReadOnlyConnectionIsRefusedWhateverIsConfirmed() {
        lock.open("because", NOW);
        for (Environment environment : Environment.values()) {
            Connection connection = connection(environment, new Permission.ReadOnly());
            assertThat(refusal(connection, new Confirmation.None())).contains("read-only");
            assertThat(refusal(connection, CONFIRMED)).contains("read-only");
            assertThat(refusal(connection, new Confirmation.ByLock(lock))).contains("read-only");
        }
    }

    @Test
    void thePermissionEndsAtItsEnd() {
        Permission until =
                new Permission.Allowed(NOW, "ticket 12", Optional.of(NOW.plusSeconds(60)));
        Connection connection = connection(Environment.DEV, until);
        assertThat(judge(connection, new Confirmation.None(), NOW.plusSeconds(59)))
                .isInstanceOf(Verdict.Permitted.class);
        assertThat(judge(connection, new Confirmation.None(), NOW.plusSeconds(60)))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused ->
                                assertThat(refused.because())
                                        .contains("2026-03-01T12:01:00Z", "read-only again"));
    }

    @Test
    void outsideProdThePermissionIsEnough() {
        for (Environment environment : List.of(Environment.DEV, Environment.STAGING)) {
            assertThat(judge(connection(environment, ALLOWED), new Confirmation.None(), NOW))
                    .isEqualTo(new Verdict.Permitted("ticket 12"));
        }
    }

    @Test
    void onProdThePermissionIsNotEnough() {
        Connection prod = connection(Environment.PROD, ALLOWED);
        assertThat(refusal(prod, new Confirmation.None())).contains("prod lock", "reason");
        assertThat(refusal(prod, new Confirmation.Typed("a/b", "a/b", "  "))).contains("reason");
        assertThat(refusal(prod, new Confirmation.Typed("a/b", "a/B", "ticket")))
                .contains("a/b", "exactly");
        assertThat(refusal(prod, new Confirmation.ByLock(lock))).contains("closed");
    }

    @Test
    void onProdEitherAConfirmationOrTheOpenLockTurnsTheSecondKey() {
        Connection prod = connection(Environment.PROD, ALLOWED);
        assertThat(judge(prod, CONFIRMED, NOW)).isEqualTo(new Verdict.Permitted("ticket 13"));
        lock.open(" ticket 14 ", NOW);
        Confirmation byLock = new Confirmation.ByLock(lock);
        assertThat(judge(prod, byLock, NOW)).isEqualTo(new Verdict.Permitted("ticket 14"));
        assertThat(judge(prod, byLock, NOW.plus(Duration.ofMinutes(30))))
                .isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void everyVerdictIsAudited() {
        ChangeGuard guard = new ChangeGuard(audit, Clock.fixed(NOW, ZoneOffset.UTC));
        guard.decide(connection(Environment.PROD, ALLOWED), CONFIRMED, "ana");
        guard.decide(connection(Environment.PROD, ALLOWED), new Confirmation.None(), "ben");
        assertThat(events())
                .containsExactly("ben changes.refused lake", "ana changes.permitted lake");
    }

    @Test
    void nothingIsPermittedIfItCannotBeAudited() {
        ChangeGuard guard = new ChangeGuard(new FullAuditLog(), Clock.fixed(NOW, ZoneOffset.UTC));
        assertThatThrownBy(
                        () -> guard.decide(connection(Environment.DEV, ALLOWED), CONFIRMED, "ana"))
                .isInstanceOf(ConnectorException.class);
    }

    @Test
    void theLockOpensWithAReasonForThirtyMinutesAndIsAudited() {
        assertThat(lock.isOpen(NOW)).isFalse();
        assertThatThrownBy(() -> lock.open(" ", NOW)).hasMessageContaining("reason");
        assertThat(lock.isOpen(NOW)).isFalse();
        lock.open("ticket 15", NOW);
        assertThat(lock.closesAt()).contains(NOW.plus(Duration.ofMinutes(30)));
        assertThat(lock.isOpen(NOW.plus(Duration.ofMinutes(30)).minusMillis(1))).isTrue();
        assertThat(lock.isOpen(NOW.plus(Duration.ofMinutes(30)))).isFalse();
        lock.lock(NOW.plusSeconds(1));
        assertThat(lock.isOpen(NOW.plusSeconds(1))).isFalse();
        assertThat(events())
                .containsExactly(
                        "ana prod-lock.closed this window", "ana prod-lock.opened this window");
    }

    @Test
    void aLockWhoseOpeningCannotBeAuditedStaysClosed() {
        ProdLock unaudited = new ProdLock(new FullAuditLog(), "ana");
        assertThatThrownBy(() -> unaudited.open("ticket", NOW))
                .isInstanceOf(ConnectorException.class);
        assertThat(unaudited.isOpen(NOW)).isFalse();
    }

    private List<String> events() {
        return audit.findLatest(10).stream()
                .map(AuditEntry::event)
                .map(it -> it.actor() + " " + it.action() + " " + it.subject())
                .toList();
    }

    private static Verdict judge(Connection connection, Confirmation confirmation, Instant now) {
        return ChangeGuard.judge(connection, confirmation, now);
    }

    private static String refusal(Connection connection, Confirmation confirmation) {
        return switch (judge(connection, confirmation, NOW)) {
            case Verdict.Refused(var because) -> because;
            case Verdict.Permitted(var because) ->
                    throw new AssertionError("Permitted: " + because);
        };
    }

    private static Connection connection(Environment environment, Permission permission) {
        return new Connection(
                ConnectionId.random(), "lake", "lake", environment, "", Map.of(), permission);
    }
}
