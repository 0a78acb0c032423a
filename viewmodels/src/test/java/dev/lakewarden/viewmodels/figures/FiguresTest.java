package dev.lakewarden.viewmodels.figures;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

class FiguresTest {
    private static final List<String> BYTE_UNITS = List.of("B", "kB", "MB", "GB", "TB", "PB", "EB");
    private static final List<String> AGE_UNITS = List.of("s", "min", "h", "d");
    private static final List<Long> AGE_SECONDS = List.of(1L, 60L, 3600L, 86_400L);

    @Property
    void aCountReadsBackAsItself(@ForAll long number) {
        String shown = Figures.count(number);
        assertThat(shown).matches("−?[0-9]{1,3}(,[0-9]{3})*");
        assertThat(Long.parseLong(shown.replace(",", "").replace('−', '-'))).isEqualTo(number);
    }

    @Property
    void bytesAreRightToHalfOfTheLastDigitShown(@ForAll @LongRange(min = 0) long bytes) {
        String shown = Figures.bytes(bytes);
        assertThat(shown).matches("[0-9]{1,3}(\\.[0-9]{1,2})? [kMGTPE]?B");
        String[] parts = shown.split(" ", -1);
        BigDecimal amount = new BigDecimal(parts[0]);
        BigDecimal unit = BigDecimal.TEN.pow(3 * BYTE_UNITS.indexOf(parts[1]));
        BigDecimal half = amount.ulp().multiply(unit).divide(BigDecimal.TWO);
        assertThat(amount.multiply(unit).subtract(BigDecimal.valueOf(bytes)).abs())
                .isLessThanOrEqualTo(half);
    }

    @Property
    void moreBytesNeverReadLess(
            @ForAll @LongRange(min = 0) long one, @ForAll @LongRange(min = 0) long other) {
        assertThat(amount(Figures.bytes(Math.min(one, other))))
                .isLessThanOrEqualTo(amount(Figures.bytes(Math.max(one, other))));
    }

    private static BigDecimal amount(String shown) {
        String[] parts = shown.split(" ", -1);
        return new BigDecimal(parts[0]).scaleByPowerOfTen(3 * BYTE_UNITS.indexOf(parts[1]));
    }

    @Property
    void aDecimalHasOneDigitBehindThePointAtMost(
            @ForAll @DoubleRange(min = -1e12, max = 1e12) double number) {
        String shown = Figures.decimal(number);
        assertThat(shown).matches("−?[0-9]{1,3}(,[0-9]{3})*(\\.[1-9])?");
        assertThat(Double.parseDouble(shown.replace(",", "").replace('−', '-')))
                .isCloseTo(number, Offset.offset(0.0501));
    }

    @Property
    void anAgeIsNeverRoundedUp(@ForAll @LongRange(min = 0, max = 4_000_000_000L) long seconds) {
        String[] parts = Figures.age(Duration.ofSeconds(seconds)).split(" ", -1);
        long unit = AGE_SECONDS.get(AGE_UNITS.indexOf(parts[1]));
        long shown = Long.parseLong(parts[0].replace(",", "")) * unit;
        assertThat(shown).isLessThanOrEqualTo(seconds).isGreaterThan(seconds - unit);
    }

    @ParameterizedTest
    @CsvSource({
        "812, 812 B",
        "999, 999 B",
        "1000, 1.00 kB",
        "999_499, 999 kB",
        "999_500, 1.00 MB",
        "125_500_000, 126 MB",
        "610_000_000, 610 MB",
        "2_310_000_000_000, 2.31 TB",
        "61_400_000_000_000, 61.4 TB",
        "9_995_000, 10.0 MB",
        "-2_310, −2.31 kB"
    })
    void bytesReadAsInTheDesign(String bytes, String shown) {
        assertThat(Figures.bytes(Long.parseLong(bytes.replace("_", "")))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 ms",
        "48, 48 ms",
        "1700, 1.7 s",
        "59_940, 59.9 s",
        "59_950, 1m 00s",
        "545_000, 9m 05s",
        "3_599_600, 1h 00m",
        "11_220_000, 3h 07m",
        "187_200_000, 2d 04h",
        "-1700, −1.7 s"
    })
    void durationsReadAsInTheDesign(String millis, String shown) {
        assertThat(Figures.duration(Duration.ofMillis(Long.parseLong(millis.replace("_", "")))))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"-5, 0 s", "12, 12 s", "1560, 26 min", "10800, 3 h", "172800, 2 d"})
    void agesReadAsInTheDesign(long seconds, String shown) {
        assertThat(Figures.age(Duration.ofSeconds(seconds))).isEqualTo(shown);
    }

    @Test
    void aMinusIsATrueMinus() {
        assertThat(Figures.count(-41_207)).isEqualTo("−41,207");
        assertThat(Figures.decimal(-0.04)).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-17T14:29:07Z, 14:29:07",
        "2026-03-17T00:00:00Z, 00:00:00",
        "2026-03-01T14:00:00Z, 1 Mar",
        "2025-12-10T14:00:00Z, 10 Dec 2025",
        "2027-01-01T00:00:00Z, 1 Jan 2027"
    })
    void aMomentIsShortWhenItIsNear(Instant at, String shown) {
        assertThat(Times.UTC.moment(at, Instant.parse("2026-03-17T14:32:00Z"))).isEqualTo(shown);
    }

    @Test
    void todayIsTheDayOfTheChosenZone() {
        var auckland = new Times(ZoneId.of("Pacific/Auckland"));
        Instant at = Instant.parse("2026-03-17T10:30:00Z");
        Instant afterMidnightThere = Instant.parse("2026-03-17T11:30:00Z");
        assertThat(auckland.moment(at, afterMidnightThere)).isEqualTo("17 Mar");
        assertThat(Times.UTC.moment(at, afterMidnightThere)).isEqualTo("10:30:00");
        assertThat(auckland.full(at)).isEqualTo("2026-03-17 23:30:00 NZDT");
    }
}
