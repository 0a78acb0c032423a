package dev.lakewarden.viewmodels.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

class AgeWordsTest {
    private static final Instant NOW = Instant.parse("2026-03-17T14:32:00Z");
    private static final Duration POLL = Duration.ofMinutes(1);

    private static AgeWords words(Duration age, SourceState source) {
        return AgeWords.of(Optional.of(NOW.minus(age)), source, POLL, NOW);
    }

    @Test
    void freshDataIsQuiet() {
        assertThat(words(Duration.ofSeconds(12), new SourceState.Live()))
                .isEqualTo(new AgeWords("as of 12 s ago", AgeWords.Look.FRESH));
    }

    @Test
    void pastTwiceThePollPeriodItWarns() {
        assertThat(words(Duration.ofMinutes(3), new SourceState.Live()).look())
                .isEqualTo(AgeWords.Look.OLD);
    }

    @Test
    void dataFromAClockThatIsAheadIsNotCalledFresh() {
        assertThat(words(Duration.ofHours(-3), new SourceState.Live()))
                .isEqualTo(new AgeWords("as of 3 h ahead of this clock", AgeWords.Look.OLD));
    }

    @Test
    void cachedDataNamesTheSystemAndWhy() {
        assertThat(
                        words(
                                Duration.ofHours(3),
                                new SourceState.Cached("hive-use1", "catalog unreachable")))
                .isEqualTo(
                        new AgeWords(
                                "hive-use1 cached 3 h ago — catalog unreachable",
                                AgeWords.Look.CACHED));
    }

    @Test
    void aPageAboutLakewardenItselfHasNoAge() {
        assertThat(AgeWords.of(Optional.empty(), new SourceState.Own(), POLL, NOW).text())
                .isEmpty();
    }
}
