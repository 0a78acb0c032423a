package dev.lakewarden.governance.thresholds;

import dev.lakewarden.governance.assets.Asset;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.connections.Environment;

/** What a threshold holds for. The narrower one wins. */
public sealed interface Scope {
    record Everything() implements Scope {}

    record InEnvironment(Environment environment) implements Scope {}

    record OfConnection(ConnectionId connection) implements Scope {}

    record OfAsset(Asset asset) implements Scope {}
}
