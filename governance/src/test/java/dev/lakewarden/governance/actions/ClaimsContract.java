package dev.lakewarden.governance.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** What every {@link Claims} promises. */
public abstract class ClaimsContract {
    private static final Duration LEASE = Duration.ofMinutes(5);
    private final ActionId mine = ActionId.random();
    private final ActionId other = ActionId.random();

    protected abstract Claims claims();

    /** What this computer is called. */
    protected abstract String host();

    private Owner alive() {
        return Owner.ofThisProcess(host());
    }

    /** This process's number, as an earlier process had it. */
    private Owner dead() {
        return new Owner(host(), ProcessHandle.current().pid(), Instant.EPOCH.plusSeconds(1));
    }

    @Test
    void whatOneActionHoldsIsRefusedToAnother() {
        assertThat(claims().claim(Set.of("orders"), mine, alive(), LEASE))
                .isInstanceOf(ClaimOutcome.Granted.class);
        assertThat(claims().claim(Set.of("customers", "orders"), other, alive(), LEASE))
                .isInstanceOfSatisfying(
                        ClaimOutcome.Taken.class,
                        taken -> assertThat(taken.by().action()).isEqualTo(mine));
        assertThat(claims().findAll()).extracting(Claim::resource).containsExactly("orders");
    }

    @Test
    void claimingAgainIsGrantedToTheSameAction() {
        claims().claim(Set.of("orders"), mine, alive(), LEASE);
        assertThat(claims().claim(Set.of("orders"), mine, alive(), LEASE))
                .isInstanceOf(ClaimOutcome.Granted.class);
    }

    @Test
    void whatIsReleasedIsFree() {
        claims().claim(Set.of("orders"), mine, alive(), LEASE);
        claims().release(mine);
        claims().release(mine);
        assertThat(claims().findAll()).isEmpty();
        assertThat(claims().claim(Set.of("orders"), other, alive(), LEASE))
                .isInstanceOf(ClaimOutcome.Granted.class);
    }

    @Test
    void theClaimOfADeadProcessIsTakenOverAndSaidSo() {
        claims().claim(Set.of("orders"), mine, dead(), LEASE);
        assertThat(claims().claim(Set.of("orders"), other, alive(), LEASE))
                .isInstanceOfSatisfying(
                        ClaimOutcome.Granted.class,
                        granted ->
                                assertThat(granted.takenOver())
                                        .extracting(Claim::action)
                                        .containsExactly(mine));
        var lost =
                catchThrowableOfType(ConnectorException.class, () -> claims().renew(mine, LEASE));
        assertThat(lost.failure()).isInstanceOf(Failure.Conflict.class);
    }

    @Test
    void theClaimOfAnotherComputerHoldsUntilItsLeaseEnds() {
        Owner elsewhere = new Owner("elsewhere", 7, Instant.EPOCH);
        claims().claim(Set.of("orders"), mine, elsewhere, LEASE);
        assertThat(claims().claim(Set.of("orders"), other, alive(), LEASE))
                .isInstanceOf(ClaimOutcome.Taken.class);
        claims().renew(mine, Duration.ofMinutes(-1));
        assertThat(claims().claim(Set.of("orders"), other, alive(), LEASE))
                .isInstanceOf(ClaimOutcome.Granted.class);
    }

    @Test
    void aLivingOwnerOnThisComputerKeepsItsClaimPastItsLease() {
        claims().claim(Set.of("orders"), mine, alive(), Duration.ofMinutes(-1));
        assertThat(claims().claim(Set.of("orders"), other, alive(), LEASE))
                .isInstanceOf(ClaimOutcome.Taken.class);
    }
}
