package dev.lakewarden.viewmodels.problem;

import static org.assertj.core.api.Assertions.assertThat;

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
}
