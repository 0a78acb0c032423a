package dev.lakewarden.viewmodels.tables;

import dev.lakewarden.governance.layout.Layouts;
import dev.lakewarden.governance.workspace.ChangeFeed;
import dev.lakewarden.viewmodels.background.Background;
import dev.lakewarden.viewmodels.lists.ListViewModel;
import dev.lakewarden.viewmodels.lists.Question;
import dev.lakewarden.viewmodels.lists.RowFormat;
import dev.lakewarden.viewmodels.lists.Selected;
import dev.lakewarden.viewmodels.lists.Words;
import dev.lakewarden.viewmodels.page.DataState;
import dev.lakewarden.viewmodels.page.PagePermission;
import dev.lakewarden.viewmodels.page.PageViewModel;
import dev.lakewarden.viewmodels.page.SourceState;
import dev.lakewarden.viewmodels.problem.Problem;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every table of every connection, from the workspace at once and read anew behind. What changes in
 * the workspace, by whatever process, is shown as soon as the workspace tells.
 */
public final class TablesViewModel implements PageViewModel, AutoCloseable {
    /** What is on screen, before it is put into the five things a page says. */
    private sealed interface Screen {
        record Opening() implements Screen {}

        record Showing(TablesReading reading) implements Screen {}

        record Broken(Problem problem) implements Screen {}
    }

    private final TablesSources sources;
    private final Background background;
    private final TableTasks tasks;
    private final ListViewModel<TableRow> list;
    private final ChangeFeed.Subscription changes;
    private final ReadOnlyObjectWrapper<Screen> screen =
            new ReadOnlyObjectWrapper<>(new Screen.Opening());
    private final ReadOnlyObjectWrapper<Boolean> scanning = new ReadOnlyObjectWrapper<>(false);
    private final ReadOnlyObjectWrapper<Optional<String>> revealed =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableValue<Boolean> busy;
    private final ObservableValue<DataState> data;
    private final ObservableValue<SourceSummary> summary;
    private final SelectedTables selected;
    private Optional<String> wanted = Optional.empty();
    private boolean reading;
    private boolean changedMeanwhile;

    public TablesViewModel(
            TablesSources sources,
            Layouts layouts,
            Background background,
            TableTasks tasks,
            ObservableValue<Words> words) {
        this.sources = sources;
        this.background = background;
        this.tasks = tasks;
        this.list = new ListViewModel<>(TableColumns.list(), layouts, background, words);
        this.busy = scanning.flatMap(own -> tasks.others().map(others -> own || others));
        this.data = screen.flatMap(now -> busy.map(reads -> data(now, reads)));
        this.summary = screen.map(now -> SourceSummary.of(reading(now)));
        this.selected = new SelectedTables(list.rows(), background, list.words());
        list.rows().contents().subscribe(_ -> revealWanted());
        this.changes = sources.changes().subscribe(() -> background.ui().execute(this::read));
        read();
    }

    public ListViewModel<TableRow> list() {
        return list;
    }

    /** Shows what the workspace holds; a change that comes meanwhile is read after this. */
    private void read() {
        if (reading) {
            changedMeanwhile = true;
            return;
        }
        reading = true;
        TablesReading before = reading(screen.get());
        Question<TableRow> asked = list.rows().question();
        background.run(
                "Reading the tables of the workspace",
                () -> Arranged.of(TablesReading.of(sources, before), before, asked),
                this::show,
                failure -> {
                    // What was shown is still the best there is.
                    if (!(screen.get() instanceof Screen.Showing)) {
                        screen.set(new Screen.Broken(Problem.of(failure)));
                    }
                    readAgainIfChanged();
                });
    }

    /** A reading with its rows as the list wants them, unless they are the very rows of before. */
    private record Arranged(TablesReading reading, Optional<Question.Answer<TableRow>> rows) {
        static Arranged of(TablesReading now, TablesReading before, Question<TableRow> asked) {
            Set<String> known = before.withTables();
            return new Arranged(
                    now,
                    now.rows() == before.rows()
                            ? Optional.empty()
                            // All tables of a connection read for the first time are no news.
                            : Optional.of(
                                    asked.of(now.rows(), row -> known.contains(row.connection()))));
        }
    }

    private void show(Arranged now) {
        screen.set(new Screen.Showing(now.reading()));
        now.rows().ifPresent(list.rows()::show);
        readAgainIfChanged();
    }

    private void readAgainIfChanged() {
        reading = false;
        if (changedMeanwhile) {
            changedMeanwhile = false;
            read();
        }
    }

    /** Asks every connection. */
    @Override
    public void refresh() {
        if (!scanning.get()) {
            scanning.set(true);
            tasks.read(
                    "Reading all tables",
                    work -> sources.scan().runWatched(sources.connections().findAll(), work),
                    this::scanned);
        }
    }

    private void scanned() {
        scanning.set(false);
        read();
    }

    /**
     * Selects the table of that full name, now or as soon as it is known; {@code connection/*} and
     * {@code connection/namespace.*} leave only the tables in there.
     */
    public void open(String fullName) {
        Optional<String> within = TablesWithin.filter(fullName);
        if (within.isPresent()) {
            wanted = Optional.empty();
            list.rows().filterProperty().set(within.get());
            return;
        }
        int at = fullName.indexOf('@');
        wanted = Optional.of(at < 0 ? fullName : fullName.substring(0, at));
        revealWanted();
    }

    private void revealWanted() {
        if (wanted.isEmpty()) {
            return;
        }
        String name = wanted.get();
        if (list.rows().contents().get().positionOf(name) >= 0) {
            wanted = Optional.empty();
            list.rows().select(Selected.of(List.of(name)));
            revealed.set(Optional.empty());
            revealed.set(Optional.of(name));
        } else if (list.rows().contents().get().knows(name)) {
            list.rows().filterProperty().set("");
        }
    }

    /** The table to bring in sight. */
    public ObservableValue<Optional<String>> revealed() {
        return revealed.getReadOnlyProperty();
    }

    /** What the inspector shows: the selected table, or all that are selected. */
    public ObservableValue<Optional<TableCard>> card() {
        return selected.card();
    }

    /** Why there is no row; the filter has its own words. */
    public ObservableValue<Absence> absence() {
        return screen.flatMap(now -> busy.map(reads -> absence(now, reads)));
    }

    private static Absence absence(Screen screen, boolean scanning) {
        return switch (screen) {
            case Screen.Opening() -> new Absence.Reading("Reading the workspace.");
            case Screen.Broken(var problem) -> new Absence.Failed(problem);
            case Screen.Showing(var reading)
                    when reading.isConnected() && reading.rows().isEmpty() && scanning ->
                    new Absence.Reading("Reading the tables of every connection.");
            case Screen.Showing(var reading) when reading.rows().isEmpty() -> Absence.of(reading);
            case Screen.Showing _ -> new Absence.Nothing();
        };
    }

    private static TablesReading reading(Screen screen) {
        return screen instanceof Screen.Showing(var reading) ? reading : TablesReading.nothing();
    }

    private static DataState data(Screen screen, boolean scanning) {
        return switch (screen) {
            case Screen.Opening() -> new DataState.Loading("Reading the workspace");
            case Screen.Broken(var problem) -> new DataState.Failed(problem);
            case Screen.Showing _ when scanning -> new DataState.Refreshing();
            case Screen.Showing(var reading) when reading.rows().isEmpty() -> new DataState.Empty();
            case Screen.Showing _ -> new DataState.Ready();
        };
    }

    @Override
    public ObservableValue<DataState> data() {
        return data;
    }

    @Override
    public ObservableValue<Optional<Instant>> asOf() {
        return summary.map(SourceSummary::asOf);
    }

    @Override
    public ObservableValue<SourceState> source() {
        return summary.map(SourceSummary::state);
    }

    @Override
    public ObservableValue<PagePermission> permission() {
        return new ReadOnlyObjectWrapper<>(new PagePermission.Read("This page only reads."));
    }

    @Override
    public ObservableValue<List<Problem>> problems() {
        // What stands in the place of the rows says it already.
        return absence()
                .flatMap(
                        why ->
                                summary.map(
                                        now ->
                                                why instanceof Absence.Failed
                                                        ? List.of()
                                                        : now.problems()));
    }

    /** Writes what is shown now, with a row in the task drawer. */
    public void export(Path file, RowFormat format) {
        tasks.start("Exporting tables to " + file, list.export(file, format), () -> {});
    }

    @Override
    public void close() {
        changes.close();
        list.close();
    }
}
