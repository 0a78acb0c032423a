package dev.lakewarden.governance.thresholds;

import dev.lakewarden.governance.assets.Asset;
import dev.lakewarden.governance.connections.Environment;

import java.util.Collection;
import java.util.Optional;

/** The value that holds for one asset, and where it comes from. */
public record EffectiveThreshold(double value, Origin origin) {
    public sealed interface Origin {
        /** Nobody set one. */
        record BuiltIn() implements Origin {}

        record Set(Scope scope) implements Origin {}
    }

    public static EffectiveThreshold find(
            Collection<Threshold> all,
            String name,
            Asset asset,
            Environment environment,
            double builtIn) {
        return at(all, name, new Scope.OfAsset(asset))
                .or(() -> at(all, name, new Scope.OfConnection(asset.connection())))
                .or(() -> at(all, name, new Scope.InEnvironment(environment)))
                .or(() -> at(all, name, new Scope.Everything()))
                .orElseGet(() -> new EffectiveThreshold(builtIn, new Origin.BuiltIn()));
    }

    private static Optional<EffectiveThreshold> at(
            Collection<Threshold> all, String name, Scope scope) {
        return all.stream()
                .filter(each -> each.name().equals(name) && each.scope().equals(scope))
                .map(each -> new EffectiveThreshold(each.value(), new Origin.Set(scope)))
                .findFirst();
    }
}
