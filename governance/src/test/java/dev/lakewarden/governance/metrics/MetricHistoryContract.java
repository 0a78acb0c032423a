package dev.lakewarden.governance.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.assets.Asset;
import dev.lakewarden.governance.assets.KnownAssets;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What every {@link MetricHistory} promises. */
public abstract class MetricHistoryContract {
    private static final Instant NOW = Instant.parse("2026-06-01T12:34:56Z");

    protected abstract MetricHistory metrics();

    /** The assets whose metrics are kept. */
    protected abstract KnownAssets assets();

    private MetricKey files() {
        return new MetricKey(assets().create("lake", "sales.orders"), "files");
    }

    private void save(MetricKey key, Instant at, double value) {
        metrics().save(Map.of(key, new Sample(at, value)));
    }

    private List<MetricPoint> all(MetricKey key) {
        return metrics().find(key, Instant.EPOCH, NOW.plusSeconds(1));
    }

    @Test
    void samplesComeBackInOrderOfTime() {
        MetricKey key = files();
        save(key, NOW, 3);
        save(key, NOW.minusSeconds(60), 1.5);
        assertThat(all(key)).extracting(MetricPoint::average).containsExactly(1.5, 3.0);
        assertThat(metrics().find(key, NOW, NOW)).isEmpty();
        assertThat(metrics().find(new MetricKey(key.asset(), "rows"), Instant.EPOCH, NOW))
                .isEmpty();
    }

    @Test
    void aSecondSampleForTheSameMomentReplacesTheFirst() {
        MetricKey key = files();
        save(key, NOW, 3);
        save(key, NOW, 4);
        assertThat(all(key)).containsExactly(MetricPoint.of(new Sample(NOW, 4)));
    }

    @Test
    void foldingKeepsWhatTheRuleKeeps() {
        MetricKey key = files();
        Random random = new Random(7);
        List<MetricPoint> raw = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            Instant at = NOW.minus(Duration.ofMinutes(random.nextInt(60 * 24 * 90)));
            if (raw.stream().noneMatch(point -> point.from().equals(at))) {
                Sample sample = new Sample(at, random.nextInt(1000));
                raw.add(MetricPoint.of(sample));
                metrics().save(Map.of(key, sample));
            }
        }
        metrics().fold(NOW.minus(Duration.ofDays(10)), Retention.STANDARD);
        metrics().fold(NOW, Retention.STANDARD);
        metrics().fold(NOW, Retention.STANDARD);
        assertThat(all(key))
                .containsExactlyElementsOf(DownSampling.fold(raw, NOW, Retention.STANDARD));
    }

    @Test
    void aSampleThatArrivesLateIsFoldedIntoItsDay() {
        MetricKey key = files();
        Instant old = NOW.minus(Duration.ofDays(60));
        save(key, old, 3);
        metrics().fold(NOW, Retention.STANDARD);
        save(key, old.plusSeconds(1), 5);
        metrics().fold(NOW, Retention.STANDARD);
        assertThat(all(key))
                .containsExactly(
                        new MetricPoint(Resolution.DAY, Resolution.DAY.startOf(old), 2, 8, 3, 5));
    }

    @Test
    void metricsOfAConnectionThatIsGoneAreLeftOut() {
        Asset gone = assets().create("river", "topic");
        assets().connections().remove(gone.connection(), "ana");
        MetricKey key = new MetricKey(gone, "lag");
        save(key, NOW, 1);
        assertThat(all(key)).isEmpty();
    }
}
