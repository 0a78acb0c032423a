package dev.lakewarden.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class ColumnsTest {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    @Test
    void columnsAreAlignedAndNumbersStandToTheRight() {
        Columns table = Columns.of("TABLE", ">ROWS").row("sales.orders", "7").row("a", "1,204");

        assertThat(new Page(80, NOW).table(table).toString())
                .isEqualTo(
                        """
                        TABLE          ROWS
                        sales.orders      7
                        a             1,204
                        """);
    }

    @Test
    void theWidestColumnGivesWayAndKeepsBothEnds() {
        Columns table = Columns.of("A", "B").row("a-very-long-name-of-a-table-v2", "short");

        assertThat(new Page(24, NOW).table(table).toString().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(24))
                .anySatisfy(line -> assertThat(line).startsWith("a-very-l").contains("…", "-v2"));
    }

    @Test
    void aPipeGetsEveryNameWhole() {
        Columns table = Columns.of("A").row("x".repeat(500));

        assertThat(new Page(Integer.MAX_VALUE, NOW).table(table).toString())
                .contains("x".repeat(500));
    }

    @Test
    void aNameWithControlCharactersCannotMoveTheCursor() {
        assertThat(new Page(80, NOW).line("evil\u001b[2Jname\r").toString())
                .isEqualTo("evil\uFFFD[2Jname\uFFFD\n");
        assertThat(new Page(80, NOW).table(Columns.of("A").row("a\nb")).toString())
                .isEqualTo("A\na\uFFFDb\n");
    }
}
