package dev.lakewarden.viewmodels.connections;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.audit.AuditEntry;
import dev.lakewarden.governance.audit.AuditEvent;
import dev.lakewarden.governance.audit.AuditLog;
import dev.lakewarden.governance.audit.AuditVerdict;
import dev.lakewarden.governance.audit.InMemoryAuditLog;
import dev.lakewarden.governance.connections.ProdLock;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.viewmodels.background.Background;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

class KeysTest {
    private final Background atOnce = new Background(Runnable::run, Runnable::run);

    /** A clock that a test moves. */
    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-03-17T14:32:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** An audit log that takes nothing any more. */
    private static final class FullDisk implements AuditLog {
        @Override
        public AuditEntry append(AuditEvent event) {
            throw new ConnectorException(new Failure.Unreachable("audit log", "The disk is full."));
        }

        @Override
        public List<AuditEntry> findLatest(int limit) {
            return List.of();
        }

        @Override
        public AuditVerdict verify() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void theProdLockOpensForHalfAnHourWithAReasonAndClosesItself() {
        Hands clock = new Hands();
        var audit = new InMemoryAuditLog();
        var lock = new ProdLockViewModel(new ProdLock(audit, "ada"), atOnce, clock);
        assertThat(lock.words().getValue()).isEqualTo("Prod read-only");
        lock.turn();
        assertThat(lock.canOpen().getValue()).isFalse();
        lock.reasonProperty().set("INC-2231");
        lock.openNow();
        assertThat(lock.words().getValue()).isEqualTo("Prod open, 30 min");
        assertThat(audit.findLatest(1))
                .extracting(entry -> entry.event().detail())
                .containsExactly("INC-2231");
        clock.now = clock.now.plus(Duration.ofMinutes(29));
        lock.tick();
        assertThat(lock.words().getValue()).isEqualTo("Prod open, 1 min");
        clock.now = clock.now.plus(Duration.ofMinutes(1));
        lock.tick();
        assertThat(lock.open().get()).isFalse();
    }

    @Test
    void theProdLockStaysClosedIfItsOpeningCannotBeAudited() {
        var lock = new ProdLockViewModel(new ProdLock(new FullDisk(), "ada"), atOnce, new Hands());
        lock.ask();
        lock.reasonProperty().set("INC-2231");
        lock.openNow();
        assertThat(lock.open().get()).isFalse();
        assertThat(lock.problem().getValue())
                .hasValueSatisfying(it -> assertThat(it.cause()).isEqualTo("The disk is full."));
    }

    @Test
    void aSecondClickLocksAtOnce() {
        var lock =
                new ProdLockViewModel(
                        new ProdLock(new InMemoryAuditLog(), "ada"), atOnce, new Hands());
        lock.ask();
        lock.reasonProperty().set("INC-2231");
        lock.openNow();
        lock.turn();
        assertThat(lock.open().get()).isFalse();
    }

    @Test
    void aNewPassphraseIsLongVariedAndTypedTwice() {
        assertThat(PassphraseHint.of("short", "").isEnough()).isFalse();
        assertThat(PassphraseHint.of("aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa").isEnough()).isFalse();
        assertThat(PassphraseHint.of("several good words", "several bad words").words())
                .isEqualTo("The two are not the same yet.");
        assertThat(PassphraseHint.of("several good words", "several good words").isEnough())
                .isTrue();
    }

    @Test
    void whoeverNeedsASecretWaitsUntilItIsGiven() throws Exception {
        var ui = new LinkedBlockingQueue<Runnable>();
        var questions =
                new SecretQuestions(new Background(Runnable::run, ui::add), _ -> Optional.empty());
        CompletableFuture<Optional<char[]>> asked =
                CompletableFuture.supplyAsync(() -> questions.ask("nessie-eu", "Password"));
        take(ui).run();
        assertThat(questions.title().getValue()).isEqualTo("Sign in to nessie-eu");
        questions.answerProperty().set("s3cret");
        questions.give();
        assertThat(asked.get(10, TimeUnit.SECONDS).map(String::new)).contains("s3cret");
        assertThat(questions.answerProperty().get()).isEmpty();
        assertThat(questions.asked().getValue()).isFalse();
    }

    @Test
    void aSecondQuestionWaitsInLineAndMayBeDeclined() throws Exception {
        var ui = new LinkedBlockingQueue<Runnable>();
        var questions =
                new SecretQuestions(new Background(Runnable::run, ui::add), _ -> Optional.empty());
        var first = CompletableFuture.supplyAsync(() -> questions.ask("first", "Password"));
        take(ui).run();
        var second = CompletableFuture.supplyAsync(() -> questions.ask("second", "Password"));
        take(ui).run();
        assertThat(questions.title().getValue()).isEqualTo("Sign in to first");
        questions.decline();
        assertThat(first.get(10, TimeUnit.SECONDS)).isEmpty();
        assertThat(questions.title().getValue()).isEqualTo("Sign in to second");
        questions.decline();
        assertThat(second.get(10, TimeUnit.SECONDS)).isEmpty();
    }

    private static Runnable take(LinkedBlockingQueue<Runnable> queue) throws InterruptedException {
        return Objects.requireNonNull(queue.poll(10, TimeUnit.SECONDS));
    }
}
