package dev.lakewarden.governance.metrics;

import dev.lakewarden.governance.assets.KnownAssets;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A metric history that lasts as long as its test. */
public final class InMemoryMetricHistory implements MetricHistory {
    private final KnownAssets assets;
    private final Map<MetricKey, List<MetricPoint>> points = new HashMap<>();

    public InMemoryMetricHistory(KnownAssets assets) {
        this.assets = assets;
    }

    @Override
    public synchronized void save(Map<MetricKey, Sample> samples) {
        samples.forEach(
                (key, sample) -> {
                    if (assets.contains(key.asset())) {
                        List<MetricPoint> series =
                                points.computeIfAbsent(key, _ -> new ArrayList<>());
                        series.removeIf(
                                point ->
                                        point.resolution() == Resolution.RAW
                                                && point.from().equals(sample.at()));
                        series.add(MetricPoint.of(sample));
                    }
                });
    }

    @Override
    public synchronized List<MetricPoint> find(MetricKey key, Instant from, Instant to) {
        return points.getOrDefault(key, List.of()).stream()
                .filter(point -> !point.from().isBefore(from) && point.from().isBefore(to))
                .sorted(
                        Comparator.comparing(MetricPoint::from)
                                .thenComparing(MetricPoint::resolution, Comparator.reverseOrder()))
                .toList();
    }

    @Override
    public synchronized void fold(Instant now, Retention retention) {
        points.replaceAll(
                (_, series) -> new ArrayList<>(DownSampling.fold(series, now, retention)));
    }
}
