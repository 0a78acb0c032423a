package dev.lakewarden.governance.thresholds;

/**
 * A value that someone set.
 *
 * @param name kebab case, such as {@code small-file-share}; never changed once released
 */
public record Threshold(Scope scope, String name, double value) {}
