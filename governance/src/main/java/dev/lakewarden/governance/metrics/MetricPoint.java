package dev.lakewarden.governance.metrics;

import java.time.Instant;

/**
 * One or many samples. An hour or a day without samples has no point: it is a gap, never a zero.
 */
public record MetricPoint(
        Resolution resolution, Instant from, long count, double sum, double min, double max) {
    public static MetricPoint of(Sample sample) {
        double value = sample.value();
        return new MetricPoint(Resolution.RAW, sample.at(), 1, value, value, value);
    }

    public double average() {
        return sum / count;
    }

    /** The same samples, coarser. */
    public MetricPoint coarser(Resolution wanted) {
        return new MetricPoint(wanted, wanted.startOf(from), count, sum, min, max);
    }

    /** Both points as one; they begin at the same moment. */
    public MetricPoint with(MetricPoint other) {
        return new MetricPoint(
                resolution,
                from,
                count + other.count,
                sum + other.sum,
                Math.min(min, other.min),
                Math.max(max, other.max));
    }
}
