package dev.lakewarden.governance.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lakewarden.governance.audit.AuditLog;
import dev.lakewarden.governance.failure.Failure;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

/** What every {@link Journal} promises. */
public abstract class JournalContract {
    protected abstract Journal journal();

    /** The audit log that the journal writes to. */
    protected abstract AuditLog audit();

    private static ActionPlan plan(String... steps) {
        return new ActionPlan(
                ActionId.random(),
                "compact",
                "lake/sales.orders",
                "ana",
                new Owner("laptop", 42, Instant.parse("2026-05-01T08:00:00Z")),
                Instant.parse("2026-05-01T09:00:00.5Z"),
                List.of(steps),
                "{\"groups\":2}");
    }

    private static Receipt receipt(ActionPlan plan) {
        return new Receipt(
                plan.id(),
                Instant.parse("2026-05-01T09:05:00Z"),
                Receipt.Outcome.DONE_IN_PART,
                "1 of 2 groups compacted",
                "{}");
    }

    private StepRecord.Progress progress(ActionPlan plan, int step) {
        return journal().find(plan.id()).orElseThrow().steps().get(step).progress();
    }

    @Test
    void aPlanIsKeptWithItsStepsBeforeAnythingStarts() {
        ActionPlan plan = plan("group 1", "group 2");
        journal().planned(plan);
        ActionRecord kept = journal().find(plan.id()).orElseThrow();
        assertThat(kept.plan()).isEqualTo(plan);
        assertThat(kept.steps())
                .extracting(StepRecord::progress)
                .containsOnly(new StepRecord.Progress.NotStarted());
        assertThat(kept.receipt()).isEmpty();
    }

    @Test
    void aStepIsKnownToHaveStartedBeforeItIsKnownToHaveEnded() {
        ActionPlan plan = plan("group 1", "group 2");
        journal().planned(plan);
        journal().starting(plan.id(), 0);
        assertThat(progress(plan, 0)).isInstanceOf(StepRecord.Progress.Started.class);
        StepOutcome lost =
                new StepOutcome.Failed(new Failure.OutcomeUnknown("orders", "No answer"));
        journal().finished(plan.id(), 0, lost);
        journal().starting(plan.id(), 1);
        journal().finished(plan.id(), 1, new StepOutcome.NotTried("The first is unknown"));
        assertThat(progress(plan, 0))
                .isInstanceOfSatisfying(
                        StepRecord.Progress.Finished.class,
                        it -> assertThat(it.outcome()).isEqualTo(lost));
    }

    @Test
    void whatHasNoReceiptIsUnfinishedAndTheOldestComesFirst() {
        ActionPlan first = plan("a");
        ActionPlan second = plan("a");
        ActionPlan third = plan();
        List.of(first, second, third).forEach(journal()::planned);
        journal().finished(receipt(second));
        assertThat(journal().unfinished())
                .extracting(ActionRecord::plan)
                .containsExactly(first, third);
        assertThat(journal().findLatest(2))
                .extracting(ActionRecord::plan)
                .containsExactly(third, second);
        assertThat(journal().find(second.id()).orElseThrow().receipt()).contains(receipt(second));
    }

    @Test
    void anyOtherOrderIsABug() {
        ActionPlan plan = plan("a");
        assertThatThrownBy(() -> journal().starting(plan.id(), 0))
                .isInstanceOf(IllegalStateException.class);
        journal().planned(plan);
        assertThatThrownBy(() -> journal().planned(plan)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> journal().starting(plan.id(), 1))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(
                        () -> journal().finished(plan.id(), 0, new StepOutcome.Done("too early")))
                .isInstanceOf(IllegalStateException.class);
        journal().starting(plan.id(), 0);
        assertThatThrownBy(() -> journal().starting(plan.id(), 0))
                .isInstanceOf(IllegalStateException.class);
        journal().finished(receipt(plan));
        assertThatThrownBy(() -> journal().finished(receipt(plan)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void planAndReceiptAreInTheAuditLog() {
        ActionPlan plan = plan("a");
        journal().planned(plan);
        journal().finished(receipt(plan));
        assertThat(audit().findLatest(5))
                .extracting(entry -> entry.event().action())
                .containsExactly("action.done-in-part", "action.planned");
    }
}
