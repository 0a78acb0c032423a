package dev.lakewarden.governance.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class DownSamplingTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @Provide
    Arbitrary<List<MetricPoint>> raw() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60 * 24 * 80),
                        Arbitraries.integers().between(-1000, 1000))
                .as((minute, value) -> new Sample(START.plus(Duration.ofMinutes(minute)), value))
                .list()
                .ofMaxSize(200)
                .map(samples -> samples.stream().map(MetricPoint::of).toList());
    }

    private static Instant day(int days) {
        return START.plus(Duration.ofDays(days)).plusSeconds(4567);
    }

    private static List<MetricPoint> fold(List<MetricPoint> points, int days) {
        return DownSampling.fold(points, day(days), Retention.STANDARD);
    }

    @Property
    void nothingIsLostButResolution(
            @ForAll("raw") List<MetricPoint> raw, @ForAll @IntRange(max = 120) int days) {
        List<MetricPoint> folded = fold(raw, days);
        assertThat(folded.stream().mapToLong(MetricPoint::count).sum()).isEqualTo(raw.size());
        assertThat(folded.stream().mapToDouble(MetricPoint::sum).sum())
                .isEqualTo(raw.stream().mapToDouble(MetricPoint::sum).sum());
        assertThat(folded.stream().mapToDouble(MetricPoint::min).min())
                .isEqualTo(raw.stream().mapToDouble(MetricPoint::min).min());
        assertThat(folded.stream().mapToDouble(MetricPoint::max).max())
                .isEqualTo(raw.stream().mapToDouble(MetricPoint::max).max());
    }

    @Property
    void foldingDayByDayIsFoldingOnce(
            @ForAll("raw") List<MetricPoint> raw, @ForAll @IntRange(max = 120) int days) {
        List<MetricPoint> step = raw;
        for (int day = 0; day <= days; day += 7) {
            step = fold(step, day);
        }
        assertThat(fold(step, days)).isEqualTo(fold(raw, days));
    }

    @Property
    void anHourOrDayWithoutSamplesStaysAGap(@ForAll("raw") List<MetricPoint> raw) {
        Set<Instant> measured =
                raw.stream()
                        .map(point -> Resolution.DAY.startOf(point.from()))
                        .collect(Collectors.toSet());
        assertThat(fold(raw, 200)).extracting(MetricPoint::from).hasSameElementsAs(measured);
    }

    @Property
    void everyPointLiesBetweenItsSmallestAndItsLargest(@ForAll("raw") List<MetricPoint> raw) {
        assertThat(fold(raw, 60))
                .allSatisfy(
                        point -> assertThat(point.average()).isBetween(point.min(), point.max()));
    }

    @Property
    void whatIsRecentIsKeptAsItWas(@ForAll("raw") List<MetricPoint> raw) {
        Instant now = day(60);
        List<MetricPoint> recent =
                raw.stream()
                        .filter(it -> it.from().isAfter(now.minus(Duration.ofDays(2))))
                        .toList();
        assertThat(fold(recent, 60)).allMatch(point -> point.resolution() == Resolution.RAW);
    }
}
