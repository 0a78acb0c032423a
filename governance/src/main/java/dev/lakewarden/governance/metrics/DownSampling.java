package dev.lakewarden.governance.metrics;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Folds old points into coarser ones. Nothing is lost but resolution. */
public final class DownSampling {
    private record Place(Instant from, Resolution resolution) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return Comparator.comparing(Place::from)
                    .thenComparing(Place::resolution, Comparator.reverseOrder())
                    .compare(this, other);
        }
    }

    private DownSampling() {}

    /** In order of time. Folding twice is folding once. */
    public static List<MetricPoint> fold(
            Collection<MetricPoint> points, Instant now, Retention retention) {
        Map<Place, MetricPoint> folded = new TreeMap<>();
        for (MetricPoint point : points) {
            MetricPoint coarser = point.coarser(resolution(point, now, retention));
            folded.merge(
                    new Place(coarser.from(), coarser.resolution()), coarser, MetricPoint::with);
        }
        return List.copyOf(folded.values());
    }

    private static Resolution resolution(MetricPoint point, Instant now, Retention retention) {
        if (point.from().isBefore(retention.hourlyUntil(now))) {
            return Resolution.DAY;
        }
        Resolution wanted =
                point.from().isBefore(retention.rawUntil(now)) ? Resolution.HOUR : Resolution.RAW;
        // A point never gets finer, whatever the clock does.
        return wanted.compareTo(point.resolution()) < 0 ? point.resolution() : wanted;
    }
}
