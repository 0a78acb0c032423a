package dev.lakewarden.governance.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.scan.ScanReport.Listed;
import dev.lakewarden.governance.scan.ScanReport.Outcome;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** When a reading may be called done. */
class ScanReportTest {
    private static final Outcome READ = new Outcome.Read(Listed.ofTables(1, 2, 2), List.of());
    private static final Failure DOWN = new Failure.Unreachable("hive", "It is down.");

    @Test
    void everySystemWasReached() {
        assertThatCode(
                        () ->
                                ScanReport.requireReached(
                                        List.of(
                                                report("shop", READ),
                                                report("lake", new Outcome.NothingToRead()))))
                .doesNotThrowAnyException();
    }

    @Test
    void theLastWordsCountWhatIsThereAndWhatCouldNotBeRead() {
        assertThat(words(report("shop", new Outcome.Read(Listed.ofTables(1, 1, 1), List.of()))))
                .isEqualTo("1 table.");
        assertThat(
                        words(
                                report("shop", READ),
                                report("lake", new Outcome.NothingToRead()),
                                report(
                                        "hive",
                                        new Outcome.Read(
                                                Listed.ofTables(4, 1_240, 3),
                                                List.of(DOWN, DOWN)))))
                .isEqualTo("1,242 tables, 2 could not be read.");
    }

    @Test
    void theLastWordsNameTheKindsThatThereAreAndNoOther() {
        Listed topics = new Listed(Optional.empty(), OptionalLong.of(6), OptionalLong.empty());
        Listed bucket = new Listed(Optional.empty(), OptionalLong.empty(), OptionalLong.of(1));
        assertThat(words(report("events", new Outcome.Read(topics, List.of()))))
                .isEqualTo("6 topics.");
        assertThat(
                        words(
                                report("shop", READ),
                                report("events", new Outcome.Read(topics, List.of())),
                                report("lake", new Outcome.Read(bucket, List.of()))))
                .isEqualTo("2 tables, 6 topics, 1 bucket.");
        assertThat(words(report("notes", new Outcome.NothingToRead())))
                .isEqualTo("Nothing to read.");
    }

    private static String words(ScanReport... reports) {
        return new Tally(List.of(reports)).words();
    }

    @Test
    void oneThatWasNotReachedSaysWhy() {
        assertThatThrownBy(
                        () ->
                                ScanReport.requireReached(
                                        List.of(
                                                report("shop", READ),
                                                report("hive", new Outcome.NotReached(DOWN)))))
                .isInstanceOfSatisfying(
                        ConnectorException.class, e -> assertThat(e.failure()).isEqualTo(DOWN));
    }

    @Test
    void severalThatWereNotReachedAreNamed() {
        assertThatThrownBy(
                        () ->
                                ScanReport.requireReached(
                                        List.of(
                                                report("hive", new Outcome.NotReached(DOWN)),
                                                report("shop", READ),
                                                report("glue", new Outcome.NotReached(DOWN)))))
                .hasMessageContaining("2 of 3 connections")
                .hasMessageContaining("hive, glue");
    }

    private static ScanReport report(String name, Outcome outcome) {
        return new ScanReport(
                new ConnectionId(new UUID(1, name.hashCode())),
                name,
                Instant.EPOCH,
                Duration.ZERO,
                outcome);
    }
}
