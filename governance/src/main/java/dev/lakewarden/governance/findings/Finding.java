package dev.lakewarden.governance.findings;

import dev.lakewarden.governance.assets.Asset;

import java.time.Instant;

/**
 * What a rule says about an asset. A rule has one word on each asset.
 *
 * @param evidence the numbers it rests on
 * @param remedy what to do about it
 * @param asOf when the record that it judges was read
 */
public record Finding(
        Key key, Severity severity, String title, String evidence, String remedy, Instant asOf) {
    /**
     * @param rule kebab case, such as {@code small-files}; never changed once released
     */
    public record Key(String rule, Asset asset) {}
}
