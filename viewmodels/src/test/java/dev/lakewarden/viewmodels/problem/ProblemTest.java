package dev.lakewarden.viewmodels.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.failure.Failure;

import org.junit.jupiter.api.Test;

class ProblemTest {
    @Test
    void everyPartOfASentenceEnds() {
        assertThat(new Problem("lost does not answer", "Nothing listens", "Try again.").sentence())
                .isEqualTo("lost does not answer. Nothing listens. Try again.");
    }

    @Test
    void aPartThatIsMissingLeavesNoTrace() {
        assertThat(new Problem("It is gone", "", "Look for it").sentence())
                .isEqualTo("It is gone. Look for it.");
    }

    @Test
    void aConnectionThatMakesNoSenseIsNotSentToItsBackups() {
        Failure corrupt = new Failure.Corrupt("nessie-eu", "It is no catalog");
        assertThat(Problem.of(corrupt).remedy()).contains("backup");
        assertThat(Problem.ofConnection(corrupt).remedy()).contains("address");
        Failure throttled = new Failure.Throttled("nessie-eu", "Too many requests");
        assertThat(Problem.ofConnection(throttled)).isEqualTo(Problem.of(throttled));
    }

    @Test
    void whoeverFailedKnowsTheRemedyBetterThanItsKind() {
        Failure missing = new Failure.Missing("lake/token", "X is not set.", "Set X.");
        assertThat(Problem.of(missing).remedy()).isEqualTo("Set X.");
        assertThat(Problem.ofConnection(missing).remedy()).isEqualTo("Set X.");
        assertThat(Problem.of(new Failure.Missing("lake", "Gone.")).remedy()).contains("name");
    }
}
