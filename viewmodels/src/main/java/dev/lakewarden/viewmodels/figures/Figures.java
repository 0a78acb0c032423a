package dev.lakewarden.viewmodels.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as people read them: grouped by comma, a true minus sign, the unit after a space. */
public final class Figures {
    private static final String[] BYTE_UNITS = {"B", "kB", "MB", "GB", "TB", "PB", "EB"};

    private Figures() {}

    /** {@code 1,204,118}. */
    public static String count(long number) {
        return minus(String.format(Locale.ROOT, "%,d", number));
    }

    /** One decimal at most, none if it would be a zero: {@code 23.4}, {@code 82}. */
    public static String decimal(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("Not a figure: " + number);
        }
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
        BigDecimal shown = rounded.stripTrailingZeros();
        return minus(String.format(Locale.ROOT, shown.scale() > 0 ? "%,.1f" : "%,.0f", rounded));
    }

    /**
     * Decimal units, three digits that count: {@code 2.31 TB}, {@code 61.4 TB}, {@code 683 GB},
     * {@code 812 B}. Plain bytes are never rounded.
     */
    public static String bytes(long bytes) {
        if (bytes < 0) {
            // The one number that has no positive twin differs from its neighbour by nothing seen.
            return "−" + bytes(bytes == Long.MIN_VALUE ? Long.MAX_VALUE : -bytes);
        }
        if (bytes < 1000) {
            return bytes + " B";
        }
        int unit = 0;
        BigDecimal amount = BigDecimal.valueOf(bytes);
        BigDecimal shown = amount;
        // 999.6 kB reads 1.00 MB, so it is the rounded amount that decides about the unit.
        while (shown.compareTo(BigDecimal.valueOf(1000)) >= 0) {
            amount = amount.movePointLeft(3);
            unit++;
            shown = threeDigits(amount);
        }
        return shown.toPlainString() + " " + BYTE_UNITS[unit];
    }

    private static BigDecimal threeDigits(BigDecimal amount) {
        int whole = amount.precision() - amount.scale();
        BigDecimal rounded = amount.setScale(Math.max(0, 3 - whole), RoundingMode.HALF_UP);
        // 9.996 became 10.00: one digit more in front, one less behind.
        return rounded.precision() > 3 && rounded.scale() > 0
                ? rounded.setScale(rounded.scale() - 1, RoundingMode.HALF_UP)
                : rounded;
    }

    /** {@code 1 table}, {@code 1,204 tables}. */
    public static String count(long number, String one, String many) {
        return count(number) + " " + (number == 1 ? one : many);
    }

    private static String minus(String text) {
        return text.replace('-', '−');
    }
}
