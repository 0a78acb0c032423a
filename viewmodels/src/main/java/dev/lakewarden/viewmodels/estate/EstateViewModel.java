package dev.lakewarden.viewmodels.estate;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.SystemKind;
import dev.lakewarden.viewmodels.background.Background;
import dev.lakewarden.viewmodels.connections.Access;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The estate tree. Reading, growing and filtering happen on workers; late answers are dropped. */
public final class EstateViewModel {
    /** Above this many lines a filtered tree is not unfolded whole. */
    private static final long UNFOLDED = 2_000;

    private static final EstateNode BARE =
            EstateTree.of(EstateReading.NOTHING, _ -> SystemKind.TABLE_CATALOG);

    private final Supplier<EstateReading> reader;
    private final Function<Connection, SystemKind> kinds;
    private final Background background;
    private final ObservableValue<Access.Moment> moment;
    private final EstateFolds folds;
    private final ReadOnlyObjectWrapper<EstateNode> tree = new ReadOnlyObjectWrapper<>(BARE);
    private final ReadOnlyObjectWrapper<Optional<Filtered>> filtered =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<EstateSummary> summary =
            new ReadOnlyObjectWrapper<>(EstateSummary.NOTHING);
    private final ReadOnlyObjectWrapper<EstateReading> reading =
            new ReadOnlyObjectWrapper<>(EstateReading.NOTHING);
    private final ObjectProperty<Optional<String>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<EstateNode.Face>> selectedLine =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty filter = new SimpleStringProperty("");
    private Consumer<List<String>> onReveal = _ -> {};
    private boolean loading;
    private boolean again;
    private long filterRequest;

    /** What a filter left of the tree. */
    public record Filtered(EstateNode tree, Unfold unfold, String text) {
        /** Whether everything is to be shown open. */
        public enum Unfold {
            ALL,
            AS_IT_IS
        }

        public boolean isEmpty() {
            return tree.children().isEmpty();
        }
    }

    private record Grown(EstateReading reading, EstateNode tree, EstateSummary summary) {}

    /** {@code reader} reads the workspace and may block; {@code moment} ticks on the FX thread. */
    public EstateViewModel(
            Supplier<EstateReading> reader,
            Function<Connection, SystemKind> kinds,
            Background background,
            ObservableValue<Access.Moment> moment,
            EstateFolds folds) {
        this.reader = reader;
        this.kinds = kinds;
        this.background = background;
        this.moment = moment;
        this.folds = folds;
        filter.subscribe((_, text) -> refilter(text));
    }

    /** Reads the workspace again; asked while reading, it reads once more after that. */
    public void load() {
        if (loading) {
            again = true;
            return;
        }
        loading = true;
        Grown before = new Grown(reading.get(), tree.get(), summary.get());
        background.run("Reading the estate", () -> grow(before), this::show, _ -> loaded());
    }

    private Grown grow(Grown before) {
        EstateReading now = reader.get();
        return now.isSameAs(before.reading())
                ? before
                : new Grown(
                        now,
                        EstateTree.of(now, kinds).reusing(before.tree()),
                        EstateSummary.of(now));
    }

    private void show(Grown grown) {
        tree.set(grown.tree());
        reading.set(grown.reading());
        summary.set(grown.summary());
        refilter(filter.get());
        loaded();
    }

    private void loaded() {
        loading = false;
        if (again) {
            again = false;
            load();
        }
    }

    private void refilter(String text) {
        long request = ++filterRequest;
        if (text.isBlank()) {
            filtered.set(Optional.empty());
            return;
        }
        EstateNode whole = tree.get();
        background.run(
                "Filtering the estate",
                () -> {
                    EstateNode kept = EstateFilter.filter(whole, text);
                    return new Filtered(
                            kept,
                            EstateFilter.size(kept) <= UNFOLDED
                                    ? Filtered.Unfold.ALL
                                    : Filtered.Unfold.AS_IT_IS,
                            text.strip());
                },
                result -> {
                    if (request == filterRequest) {
                        filtered.set(Optional.of(result));
                    }
                },
                _ -> {});
    }

    public ReadOnlyObjectProperty<EstateNode> tree() {
        return tree.getReadOnlyProperty();
    }

    /** Empty while there is no filter. */
    public ReadOnlyObjectProperty<Optional<Filtered>> filtered() {
        return filtered.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<EstateSummary> summary() {
        return summary.getReadOnlyProperty();
    }

    /** What the tree was grown from; the palette finds tables in it. */
    public ReadOnlyObjectProperty<EstateReading> reading() {
        return reading.getReadOnlyProperty();
    }

    /** Which branches are open. */
    public Folding folds() {
        return folds;
    }

    /** Moves on with the time and with the prod lock; the tree is as seen from it. */
    public ObservableValue<Access.Moment> moment() {
        return moment;
    }

    /** The name of the connection of the selected line, if there is one. */
    public ObjectProperty<Optional<String>> selectedProperty() {
        return selected;
    }

    /** Hears the names from the top to a line that is to be selected. */
    public void onReveal(Consumer<List<String>> listener) {
        onReveal = listener;
    }

    /** Selects that asset, as the command line names it, and shows all of the tree for it. */
    public void reveal(String asset) {
        List<String> names = EstateFilter.path(tree.get(), asset);
        if (!names.isEmpty()) {
            filter.set("");
            onReveal.accept(names);
        }
    }

    /** The selected line itself. */
    public ObjectProperty<Optional<EstateNode.Face>> selectedLineProperty() {
        return selectedLine;
    }

    /**
     * {@code events/crm.contacts: 12 partitions, 3 replicas}; empty if no facts are known of it.
     */
    public ObservableValue<String> selectedFacts() {
        return selectedLine.flatMap(
                line -> moment.map(now -> line.map(face -> facts(face, now)).orElse("")));
    }

    private static String facts(EstateNode.Face face, Access.Moment now) {
        String facts = EstateLine.of(face, now).facts();
        return facts.isEmpty() ? "" : face.asset() + ": " + facts;
    }

    /** Which of its keys are turned, for the connection of the selected line. */
    public ObservableValue<Optional<Access>> selectedAccess() {
        return selected.flatMap(
                name ->
                        reading.flatMap(
                                known ->
                                        moment.map(
                                                now ->
                                                        name.flatMap(known::find)
                                                                .map(it -> access(it, now)))));
    }

    private static Access access(Connection connection, Access.Moment now) {
        return Access.of(connection.permission(), connection.environment(), now);
    }

    public StringProperty filterProperty() {
        return filter;
    }
}
