package dev.lakewarden.governance.thresholds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.assets.Asset;
import dev.lakewarden.governance.assets.KnownAssets;
import dev.lakewarden.governance.audit.AuditLog;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.thresholds.EffectiveThreshold.Origin;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What every {@link Thresholds} promises. */
public abstract class ThresholdsContract {
    private static final String NAME = "small-file-share";

    protected abstract Thresholds thresholds();

    /** The assets that thresholds can be set for. */
    protected abstract KnownAssets assets();

    protected abstract AuditLog audit();

    private EffectiveThreshold effective(Asset asset) {
        return EffectiveThreshold.find(thresholds().findAll(), NAME, asset, Environment.PROD, 0.5);
    }

    private void set(Scope scope, double value) {
        thresholds().set(new Threshold(scope, NAME, value), "ana");
    }

    @Test
    void theNarrowestWinsAndSaysWhereItComesFrom() {
        Asset asset = assets().create("lake", "sales.orders");
        assertThat(effective(asset)).isEqualTo(new EffectiveThreshold(0.5, new Origin.BuiltIn()));
        List<Scope> widestFirst =
                List.of(
                        new Scope.Everything(),
                        new Scope.InEnvironment(Environment.PROD),
                        new Scope.OfConnection(asset.connection()),
                        new Scope.OfAsset(asset));
        double value = 1;
        for (Scope scope : widestFirst) {
            set(scope, value);
            assertThat(effective(asset))
                    .isEqualTo(new EffectiveThreshold(value, new Origin.Set(scope)));
            value++;
        }
        Asset neighbour = new Asset(asset.connection(), "sales.customers");
        assertThat(effective(neighbour).value()).isEqualTo(3);
        thresholds().clear(new Scope.OfConnection(asset.connection()), NAME, "ana");
        assertThat(effective(neighbour).value()).isEqualTo(2);
    }

    @Test
    void settingAgainReplaces() {
        set(new Scope.Everything(), 1);
        set(new Scope.Everything(), 2);
        assertThat(thresholds().findAll())
                .containsExactly(new Threshold(new Scope.Everything(), NAME, 2));
    }

    @Test
    void settingAndClearingAreInTheAuditLog() {
        set(new Scope.Everything(), 1);
        thresholds().clear(new Scope.Everything(), NAME, "ben");
        thresholds().clear(new Scope.Everything(), NAME, "ben");
        assertThat(audit().findLatest(5))
                .extracting(entry -> entry.event().action())
                .containsExactly("threshold.cleared", "threshold.set");
    }

    @Test
    void thresholdsGoWithTheirConnection() {
        Asset asset = assets().create("lake", "sales.orders");
        set(new Scope.OfAsset(asset), 1);
        set(new Scope.OfConnection(asset.connection()), 1);
        assets().connections().remove(asset.connection(), "ana");
        assertThat(thresholds().findAll()).isEmpty();
    }
}
