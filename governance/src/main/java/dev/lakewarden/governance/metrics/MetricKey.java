package dev.lakewarden.governance.metrics;

import dev.lakewarden.governance.assets.Asset;

/** Which number of which asset, such as {@code files}. */
public record MetricKey(Asset asset, String metric) {}
