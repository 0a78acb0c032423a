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
import java.util.List;

class FiguresTest {
    private static final List<String> BYTE_UNITS = List.of("B", "kB", "MB", "GB", "TB", "PB", "EB");

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

    @Test
    void aMinusIsATrueMinus() {
        assertThat(Figures.count(-41_207)).isEqualTo("−41,207");
        assertThat(Figures.decimal(-0.04)).isEqualTo("0");
    }
}
