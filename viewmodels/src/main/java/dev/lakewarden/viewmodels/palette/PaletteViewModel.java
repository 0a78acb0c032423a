package dev.lakewarden.viewmodels.palette;

import dev.lakewarden.viewmodels.background.Background;
import dev.lakewarden.viewmodels.commands.Command;
import dev.lakewarden.viewmodels.commands.Commands;
import dev.lakewarden.viewmodels.estate.EstateReading;
import dev.lakewarden.viewmodels.figures.Figures;
import dev.lakewarden.viewmodels.page.PageAddress;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds commands and assets by a few letters. Matching happens on a worker; late answers drop. */
public final class PaletteViewModel {
    private static final int SHOWN = 40;
    private static final int SHOWN_OF_A_KIND = 8;

    private final Commands commands;
    private final Consumer<PageAddress> open;
    private final Consumer<String> reveal;
    private final Background background;
    private final InstantSource clock;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Answer> answer =
            new ReadOnlyObjectWrapper<>(Answer.NOTHING);
    private PaletteIndex index = PaletteIndex.EMPTY;
    private long indexing;
    private long request;
    private long answered;
    private Runnable onAnswer = () -> {};
    private List<TableAction> tableActions = List.of();
    private Optional<More> more = Optional.empty();

    /**
     * What is on screen.
     *
     * @param nothing what stands there instead of rows, once something was looked for in vain
     */
    public record Answer(
            PaletteScope scope,
            List<Found> rows,
            String summary,
            String age,
            Optional<NothingFound> nothing) {
        static final Answer NOTHING =
                new Answer(PaletteScope.EVERYTHING, List.of(), "", "", Optional.empty());
    }

    private record Searched(
            List<Found> rows, int count, Optional<NothingFound> nothing, Duration took) {}

    private record Group(Found.Kind kind, PaletteIndex.Matches matches) {
        int score() {
            return matches.best().getFirst().score();
        }
    }

    /** The table whose further actions are shown, and what was typed before. */
    private record More(PageAddress table, String query) {}

    /**
     * {@code open} brings a page to the front; {@code reveal} selects in the estate what has no
     * page of its own.
     */
    public PaletteViewModel(
            Commands commands,
            ObservableValue<EstateReading> estate,
            Consumer<PageAddress> open,
            Consumer<String> reveal,
            Background background,
            InstantSource clock) {
        this.commands = commands;
        this.open = open;
        this.reveal = reveal;
        this.background = background;
        this.clock = clock;
        estate.subscribe(this::index);
        query.subscribe((_, _) -> search());
    }

    private void index(EstateReading reading) {
        long number = ++indexing;
        background.run(
                "Indexing the estate",
                () -> PaletteIndex.of(reading),
                built -> {
                    if (number == indexing) {
                        index = built;
                        search();
                    }
                },
                _ -> {});
    }

    /** What Tab offers on a table, after opening it. */
    public void offer(List<TableAction> actions) {
        tableActions = List.copyOf(actions);
    }

    /** Shows what else can be done with that row; rows that have nothing else stay as they are. */
    public void more(Found found) {
        found.table()
                .ifPresent(
                        table -> {
                            more = Optional.of(new More(table, query.get()));
                            query.set("");
                            search();
                        });
    }

    /** Back from the further actions; answers whether they were shown. */
    public boolean back() {
        Optional<More> before = more;
        more = Optional.empty();
        before.ifPresent(
                from -> {
                    query.set(from.query());
                    search();
                });
        return before.isPresent();
    }

    /**
     * Now, or when what was typed last is answered: who types and presses Enter at once means what
     * was typed, not what is still shown. Typing on is a change of mind.
     */
    public void whenAnswered(Runnable action) {
        if (answered == request) {
            action.run();
        } else {
            onAnswer = action;
        }
    }

    /** Starts afresh, narrowed to that scope. */
    public void start(PaletteScope scope) {
        more = Optional.empty();
        query.set(scope.mark());
        search();
    }

    /** Keeps the letters and changes only what is looked through. */
    public void narrow(PaletteScope scope) {
        more = Optional.empty();
        query.set(scope.mark() + letters(query.get()));
    }

    private static String letters(String text) {
        return text.substring(PaletteScope.of(text).mark().length()).strip();
    }

    private void search() {
        long number = ++request;
        onAnswer = () -> {};
        if (more.isPresent()) {
            answered = number;
            showMore(more.get().table());
            return;
        }
        PaletteScope scope = PaletteScope.of(query.get());
        Sought letters = Sought.of(letters(query.get()));
        List<Entry> actions =
                scope == PaletteScope.EVERYTHING || scope == PaletteScope.ACTIONS
                        ? commands.all().stream().map(Entry::of).toList()
                        : List.of();
        PaletteIndex searched = index;
        background.run(
                "Searching the palette",
                () -> search(scope, letters, actions, searched),
                found -> {
                    if (number == request) {
                        answered = number;
                        show(scope, found);
                        onAnswer.run();
                    }
                },
                _ -> {});
    }

    /** A handful of rows: found at once. */
    private void showMore(PageAddress table) {
        List<Entry> entries = new ArrayList<>();
        Entry.Right nothing = new Entry.Right.Nothing();
        entries.add(Entry.of(new Entry.Target.Open(table), "Open", "", nothing));
        tableActions.forEach(
                action ->
                        entries.add(
                                Entry.of(
                                        new Entry.Target.Act(action, table),
                                        action.title(),
                                        action.explains(),
                                        nothing)));
        Sought letters = Sought.of(query.get());
        List<Found> rows =
                PaletteIndex.inTheirOrder(entries, letters).stream()
                        .map(match -> row(Found.Kind.MORE, match, letters))
                        .toList();
        Optional<NothingFound> none =
                rows.isEmpty()
                        ? Optional.of(NothingFound.amongActions(letters.text()))
                        : Optional.empty();
        answer.set(new Answer(PaletteScope.TABLES, rows, table.asset(), "", none));
    }

    private Searched search(
            PaletteScope scope, Sought letters, List<Entry> actions, PaletteIndex searched) {
        long started = System.nanoTime();
        int limit = scope == PaletteScope.EVERYTHING ? SHOWN_OF_A_KIND : SHOWN;
        PaletteIndex.Matches found = PaletteIndex.best(actions, letters, limit);
        List<Found> rows = new ArrayList<>();
        List<Group> groups = groups(scope, letters, searched, limit);
        groups.forEach(
                group ->
                        group.matches()
                                .best()
                                .forEach(match -> rows.add(row(group.kind(), match, letters))));
        boolean actionsFirst = groups.stream().map(Group::matches).allMatch(found::isBetterThan);
        int count =
                found.count() + groups.stream().mapToInt(group -> group.matches().count()).sum();
        // What Enter would take is the better of actions and assets.
        rows.addAll(
                actionsFirst ? 0 : rows.size(),
                found.best().stream()
                        .map(match -> row(Found.Kind.ACTION, match, letters))
                        .toList());
        Optional<NothingFound> nothing =
                rows.isEmpty()
                        ? Optional.of(
                                NothingFound.of(
                                        scope,
                                        letters.text(),
                                        closest(scope, letters.text(), searched, actions),
                                        commands))
                        : Optional.empty();
        return new Searched(rows, count, nothing, Duration.ofNanos(System.nanoTime() - started));
    }

    /** One a kind, the one with the best match first, since that is what Enter would take. */
    private static List<Group> groups(
            PaletteScope scope, Sought letters, PaletteIndex searched, int limit) {
        return kinds(scope).stream()
                .map(kind -> new Group(kind, searched.find(kind, letters, limit)))
                .filter(group -> !group.matches().best().isEmpty())
                .sorted(Comparator.comparingInt(Group::score).reversed())
                .toList();
    }

    /** The kinds of assets that are looked through. */
    private static List<Found.Kind> kinds(PaletteScope scope) {
        return switch (scope) {
            case EVERYTHING -> List.of(Found.Kind.TABLE, Found.Kind.TOPIC, Found.Kind.BUCKET);
            case ACTIONS -> List.of();
            case TABLES -> List.of(Found.Kind.TABLE);
            case TOPICS -> List.of(Found.Kind.TOPIC);
            case BUCKETS -> List.of(Found.Kind.BUCKET);
        };
    }

    private static Optional<String> closest(
            PaletteScope scope, String letters, PaletteIndex assets, List<Entry> actions) {
        return scope == PaletteScope.ACTIONS
                ? PaletteIndex.closestTitle(letters, actions)
                : assets.closest(kinds(scope), letters);
    }

    private Found row(Found.Kind kind, PaletteIndex.Match match, Sought letters) {
        Entry entry = match.entry();
        String right =
                switch (entry.right()) {
                    case Entry.Right.Nothing _ -> "";
                    case Entry.Right.Shortcut(var keys) -> keys;
                    case Entry.Right.Off(var why) -> why;
                    case Entry.Right.Offline(var why) -> why;
                };
        Found.RightLook look =
                switch (entry.right()) {
                    case Entry.Right.Nothing _ -> Found.RightLook.NOTHING;
                    case Entry.Right.Shortcut _ -> Found.RightLook.KEYS;
                    case Entry.Right.Off _ -> Found.RightLook.OFF;
                    case Entry.Right.Offline _ -> Found.RightLook.OFFLINE;
                };
        String spoken =
                entry.title() + ", " + entry.detail() + (right.isEmpty() ? "" : ", " + right);
        return new Found(
                kind,
                command(entry.target()),
                Found.pieces(entry.title(), letters.hits(entry)),
                entry.detail(),
                right,
                look,
                spoken,
                () -> choose(entry.target()),
                kind == Found.Kind.TABLE ? table(entry.target()) : Optional.empty());
    }

    private static String command(Entry.Target target) {
        return target instanceof Entry.Target.Run(var command) ? command.id() : "";
    }

    private static Optional<PageAddress> table(Entry.Target target) {
        return switch (target) {
            case Entry.Target.Open(var address) -> Optional.of(address);
            case Entry.Target.Run _, Entry.Target.Act _, Entry.Target.Reveal _ -> Optional.empty();
        };
    }

    private void choose(Entry.Target target) {
        switch (target) {
            case Entry.Target.Act(var action, var table) -> action.run().accept(table);
            case Entry.Target.Run(var command) -> commands.run(command);
            case Entry.Target.Open(var address) -> open.accept(address);
            case Entry.Target.Reveal(var asset) -> reveal.accept(asset);
        }
    }

    private void show(PaletteScope scope, Searched searched) {
        String age = index.age(clock.instant());
        String summary =
                Figures.count(searched.count(), "result", "results")
                        + " in "
                        + Math.max(1, searched.took().toMillis())
                        + " ms";
        answer.set(new Answer(scope, searched.rows(), summary, age, searched.nothing()));
    }

    /** What stands where nothing was found may offer a command. */
    public void run(Command command) {
        commands.run(command);
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ReadOnlyObjectProperty<Answer> answer() {
        return answer.getReadOnlyProperty();
    }
}
