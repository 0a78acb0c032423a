package dev.lakewarden.governance.metrics;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What was measured over time. */
public interface MetricHistory {
    /**
     * Keeps samples; one for the same moment replaces the one there. Those of a connection that is
     * gone are left out.
     */
    void save(Map<MetricKey, Sample> samples);

    /** From a moment on, up to and without another, in order of time. */
    List<MetricPoint> find(MetricKey key, Instant from, Instant to);

    /** Folds what is old, see {@link DownSampling}. */
    void fold(Instant now, Retention retention);
}
