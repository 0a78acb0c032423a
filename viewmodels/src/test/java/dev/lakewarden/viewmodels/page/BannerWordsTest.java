package dev.lakewarden.viewmodels.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.viewmodels.problem.Problem;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class BannerWordsTest {
    private static List<Problem> down(String... names) {
        return Stream.of(names)
                .map(name -> Problem.of(new Failure.Unreachable(name, "Nothing listens there.")))
                .toList();
    }

    @Test
    void oneProblemIsSaidInFull() {
        assertThat(BannerWords.of(down("a")))
                .isEqualTo(
                        new BannerWords(
                                "a does not answer. Nothing listens there. Check the address and"
                                        + " the network, then test the connection.",
                                ""));
        assertThat(BannerWords.of(List.of()).isEmpty()).isTrue();
    }

    @Test
    void severalAreCountedAndNamedAndEachIsSaidInFullBehindIt() {
        BannerWords words = BannerWords.of(down("a", "b", "c", "d"));
        assertThat(words.text())
                .isEqualTo(
                        "4 problems: a does not answer; b does not answer; c does not answer; 1"
                                + " more.");
        assertThat(words.whole().lines()).hasSize(4).allMatch(line -> line.contains("Check"));
    }
}
