package dev.lakewarden.viewmodels.estate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.Permission;
import dev.lakewarden.governance.connections.SystemKind;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.layout.InMemoryLayouts;
import dev.lakewarden.governance.scan.SourceState;
import dev.lakewarden.viewmodels.background.Background;
import dev.lakewarden.viewmodels.connections.Access;
import dev.lakewarden.viewmodels.connections.ProdLockViewModel;
import dev.lakewarden.viewmodels.layout.LayoutKeeper;
import dev.lakewarden.viewmodels.times.TimeWords;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

class EstateViewModelTest {
    private static final EstateNode.Kind SITE = new EstateNode.Kind.Site();
    private static final EstateNode.Kind NAMESPACE = new EstateNode.Kind.Namespace();

    private final Background atOnce = new Background(Runnable::run, Runnable::run);
    private final InMemoryLayouts layouts = new InMemoryLayouts();
    private final Connection nessie = Estates.connection("nessie-eu", Environment.PROD, "aws-eu");
    private final Connection hive =
            Estates.connection("hive-use1", Environment.STAGING, "gcp-use1");
    private EstateReading reading =
            new EstateReading(
                    List.of(nessie, hive),
                    List.of(
                            Estates.table(nessie, "sales.orders"),
                            Estates.table(nessie, "sales.returns"),
                            Estates.table(nessie, "ops.shipments")),
                    Map.of(
                            nessie.id(),
                            new SourceState.Live(Estates.NOW),
                            hive.id(),
                            new SourceState.Cached(
                                    Estates.NOW.minus(Duration.ofHours(3)),
                                    Optional.of(
                                            new Failure.Unreachable("hive-use1", "No answer.")))));
    private final ObjectProperty<Access.Moment> now =
            new SimpleObjectProperty<>(moment(Duration.ZERO));

    private static Access.Moment moment(Duration later) {
        return new Access.Moment(
                Estates.NOW.plus(later), TimeWords.UTC, new ProdLockViewModel.State.Locked());
    }

    private EstateLine line(String... path) {
        return EstateLine.of(at(estate.tree().get(), path).face(), estate.moment().getValue());
    }

    private final EstateViewModel estate =
            new EstateViewModel(
                    () -> reading,
                    _ -> SystemKind.TABLE_CATALOG,
                    atOnce,
                    now,
                    new EstateFolds(new LayoutKeeper(layouts, atOnce)));

    private static EstateNode at(EstateNode root, String... path) {
        EstateNode node = root;
        for (String name : path) {
            node =
                    node.children().stream()
                            .filter(child -> child.name().equals(name))
                            .findFirst()
                            .orElseThrow();
        }
        return node;
    }

    @Test
    void theTreeGoesFromSitesDownToTables() {
        estate.load();
        EstateNode connection = at(estate.tree().get(), "aws-eu", "prod", "nessie-eu");
        assertThat(line("aws-eu", "prod", "nessie-eu").right()).isEqualTo("3");
        assertThat(at(connection, "sales").children())
                .extracting(EstateNode::name)
                .containsExactly("orders", "returns");
        assertThat(at(connection, "sales", "orders").face().asset())
                .isEqualTo("nessie-eu/sales.orders");
    }

    @Test
    void aConnectionThatIsDownShowsItsAgeAsItGrowsAndMarksWhatIsAbove() {
        estate.load();
        EstateNode down = at(estate.tree().get(), "gcp-use1", "staging", "hive-use1");
        assertThat(down.face().status()).isEqualTo(EstateNode.Status.UNREACHABLE);
        assertThat(line("gcp-use1", "staging", "hive-use1").right()).isEqualTo("3 h");
        now.set(moment(Duration.ofHours(2)));
        assertThat(line("gcp-use1", "staging", "hive-use1").right()).isEqualTo("5 h");
        assertThat(at(estate.tree().get(), "gcp-use1").face().status())
                .isEqualTo(EstateNode.Status.WARNING);
        assertThat(at(estate.tree().get(), "aws-eu").face().status())
                .isEqualTo(EstateNode.Status.QUIET);
    }

    @Test
    void theSummaryCountsAndNamesWhatIsDown() {
        estate.load();
        EstateSummary summary = estate.summary().get();
        assertThat(summary.up()).isEqualTo(1);
        assertThat(summary.down()).isEqualTo(1);
        assertThat(summary.hasProd()).isTrue();
        assertThat(summary.degraded(TimeWords.UTC, Estates.NOW))
                .isEqualTo("Degraded: hive-use1 unreachable, showing cache from 11:32:00");
    }

    @Test
    void severalThatAreDownAreCountedAndEachIsNamedInFull() {
        Connection msk = Estates.connection("msk-eu", Environment.PROD, "aws-eu");
        reading =
                new EstateReading(
                        List.of(nessie, hive, msk),
                        reading.tables(),
                        Map.of(
                                nessie.id(),
                                reading.states().get(nessie.id()),
                                hive.id(),
                                reading.states().get(hive.id()),
                                msk.id(),
                                new SourceState.NeverRead(
                                        Optional.of(
                                                new Failure.Unauthenticated(
                                                        "msk-eu", "The password is wrong.")))));
        estate.load();
        EstateSummary summary = estate.summary().get();
        assertThat(summary.degraded(TimeWords.UTC, Estates.NOW))
                .isEqualTo("Degraded: 2 of 3 connections down, showing cache from 11:32:00");
        assertThat(summary.degradedInFull(TimeWords.UTC, Estates.NOW))
                .isEqualTo(
                        """
                        hive-use1 unreachable. No answer. Shown from 11:32:00.
                        msk-eu refused the sign-in. The password is wrong. Nothing is kept of it.\
                        """);
    }

    @Test
    void aConnectionThatWaitsForAPersonIsNotDownAndSaysWhatItWaitsFor() {
        reading =
                new EstateReading(
                        List.of(hive),
                        List.of(),
                        Map.of(
                                hive.id(),
                                new SourceState.Held(
                                        Optional.empty(), "its password is asked for every time")));
        estate.load();
        assertThat(estate.summary().get().down()).isZero();
        assertThat(estate.summary().get().notAsked()).isEqualTo(1);
        assertThat(estate.summary().get().held())
                .containsExactly("hive-use1 was not asked: its password is asked for every time.");
        assertThat(line("gcp-use1", "staging", "hive-use1").tooltip())
                .contains("Not asked: its password is asked for every time.");
    }

    @Test
    void aConnectionSaysWhichKeysAreTurnedAndFollowsTheLockAndTheEnd() {
        String[] path = {"aws-eu", "prod", "nessie-eu"};
        estate.load();
        assertThat(line(path).access()).map(Access::keys).contains(Access.Keys.READ_ONLY);
        assertThat(line(path).spoken()).endsWith("prod, 3 tables, read-only");
        Permission until =
                new Permission.Allowed(
                        Estates.NOW,
                        "CHG-1042",
                        Optional.of(Estates.NOW.plus(Duration.ofHours(1))));
        reading =
                new EstateReading(
                        List.of(nessie.withPermission(until)), reading.tables(), reading.states());
        estate.selectedProperty().set(Optional.of("nessie-eu"));
        estate.load();
        assertThat(line(path).access()).map(Access::keys).contains(Access.Keys.PROD_LOCKED);
        assertThat(estate.selectedAccess().getValue())
                .map(Access::words)
                .contains(
                        "Actions allowed until 17 Mar 2026 15:32:00 UTC: CHG-1042. Nothing runs"
                                + " while the prod lock is closed.");
        now.set(
                new Access.Moment(
                        Estates.NOW, TimeWords.UTC, new ProdLockViewModel.State.Open(30, "INC-1")));
        assertThat(line(path).spoken()).endsWith("actions allowed");
        now.set(moment(Duration.ofHours(2)));
        assertThat(line(path).access()).map(Access::keys).contains(Access.Keys.READ_ONLY);
    }

    @Test
    void aFilterKeepsWhatIsAboveAMatch() {
        estate.load();
        estate.filterProperty().set("SHIP");
        EstateNode kept = estate.filtered().get().orElseThrow().tree();
        assertThat(kept.children()).extracting(EstateNode::name).containsExactly("aws-eu");
        assertThat(at(kept, "aws-eu", "prod", "nessie-eu").children())
                .extracting(EstateNode::name)
                .containsExactly("ops");
    }

    @Test
    void aMatchedNamespaceKeepsItsTables() {
        estate.load();
        estate.filterProperty().set("sales");
        EstateNode kept = estate.filtered().get().orElseThrow().tree();
        assertThat(at(kept, "aws-eu", "prod", "nessie-eu", "sales").children()).hasSize(2);
        estate.filterProperty().set("");
        assertThat(estate.filtered().get()).isEmpty();
    }

    @Test
    void whatDidNotChangeIsTheVeryNodeOfBefore() {
        estate.load();
        EstateNode before = estate.tree().get();
        reading =
                new EstateReading(
                        reading.connections(),
                        Stream.concat(
                                        reading.tables().stream(),
                                        Stream.of(Estates.table(nessie, "ops.zones")))
                                .toList(),
                        reading.states());
        estate.load();
        EstateNode after = estate.tree().get();
        String[] sales = {"aws-eu", "prod", "nessie-eu", "sales"};
        assertThat(at(after, sales)).isSameAs(at(before, sales));
        assertThat(at(after, "aws-eu", "prod", "nessie-eu", "ops").children()).hasSize(2);
        estate.load();
        assertThat(estate.tree().get()).isSameAs(after);
    }

    @Test
    void openBranchesAreKeptAndNewSitesOpenLikeTheOthers() {
        LayoutKeeper before = new LayoutKeeper(layouts, atOnce);
        EstateFolds folds = new EstateFolds(before);
        String site = Folding.path("", "aws eu");
        String namespace = Folding.path(site, "sales");
        assertThat(folds.isOpen(site, SITE)).isTrue();
        folds.opened(namespace, NAMESPACE);
        folds.folded(site, SITE);
        before.saveNow();
        LayoutKeeper after = new LayoutKeeper(layouts, atOnce);
        EstateFolds later = new EstateFolds(after);
        assertThat(later.isOpen(site, SITE)).isFalse();
        assertThat(later.isOpen(namespace, NAMESPACE)).isTrue();
        assertThat(later.isOpen(Folding.path("", "gcp"), SITE)).isTrue();
        later.opened(site, SITE);
        after.saveNow();
        assertThat(new EstateFolds(new LayoutKeeper(layouts, atOnce)).isOpen(site, SITE)).isTrue();
    }

    @Test
    void onlyTheLatestBranchesAreKept() {
        LayoutKeeper keeper = new LayoutKeeper(layouts, atOnce);
        EstateFolds folds = new EstateFolds(keeper);
        for (int at = 0; at < 2_000; at++) {
            folds.opened("/" + at, NAMESPACE);
        }
        assertThat(folds.isOpen("/1999", NAMESPACE)).isTrue();
        assertThat(folds.isOpen("/0", NAMESPACE)).isFalse();
    }
}
