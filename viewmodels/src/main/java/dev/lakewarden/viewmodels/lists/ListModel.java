package dev.lakewarden.viewmodels.lists;

import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.viewmodels.background.Background;
import dev.lakewarden.viewmodels.figures.Figures;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Rows as a list shows them. Sorting and filtering happen on a worker; the answer is swapped in at
 * once, and an answer that a newer question overtook is dropped. Everything else is for the FX
 * thread.
 */
public final class ListModel<R> {
    private final ListDescription<R> description;
    private final Background background;
    private final Supplier<Words> words;
    private final FilterSyntax syntax;
    private final AtomicLong latest = new AtomicLong();
    private final ReadOnlyObjectWrapper<Contents<R>> contents;
    private final ReadOnlyObjectWrapper<Selected> selected =
            new ReadOnlyObjectWrapper<>(Selected.nothing());
    private final ReadOnlyObjectWrapper<List<SortBy>> sort;
    private final ReadOnlyObjectWrapper<Boolean> busy = new ReadOnlyObjectWrapper<>(false);
    private final ReadOnlyObjectWrapper<Set<Object>> unseen = new ReadOnlyObjectWrapper<>(Set.of());
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Optional<String>> filterProblem =
            new SimpleObjectProperty<>(Optional.empty());
    private Supplier<Rows<R>> rows;
    private Predicate<R> news = _ -> true;
    private Filter understood = Filter.ALL;
    private Optional<Consumer<Object>> toReveal = Optional.empty();

    public ListModel(ListDescription<R> description, Background background, Supplier<Words> words) {
        this.description = description;
        this.background = background;
        this.words = words;
        this.syntax = new FilterSyntax(description.columns());
        this.contents = new ReadOnlyObjectWrapper<>(Contents.nothing(description));
        this.sort = new ReadOnlyObjectWrapper<>(description.sort());
        Rows<R> none = contents.get().rows();
        this.rows = () -> none;
        filter.subscribe(this::filterBy);
    }

    public ListDescription<R> description() {
        return description;
    }

    /** What is shown. */
    public ReadOnlyObjectProperty<Contents<R>> contents() {
        return contents.getReadOnlyProperty();
    }

    /** Replaces all rows by a newer reading; selection, filter and order stay. */
    public void show(List<R> reading) {
        news = _ -> true;
        rows = new Once<>(() -> new Rows<>(description, reading));
        arrange();
    }

    public StringProperty filterProperty() {
        return filter;
    }

    /** What is wrong with the filter; what was shown before is shown still. */
    public ObservableValue<Optional<String>> filterProblem() {
        return filterProblem;
    }

    private void filterBy(String typed) {
        switch (syntax.read(typed)) {
            case FilterSyntax.Reading.Understood(Filter read) -> {
                filterProblem.set(Optional.empty());
                if (!read.equals(understood)) {
                    understood = read;
                    arrange();
                }
            }
            case FilterSyntax.Reading.NotUnderstood(String why) ->
                    filterProblem.set(Optional.of(why));
        }
    }

    public ReadOnlyObjectProperty<List<SortBy>> sort() {
        return sort.getReadOnlyProperty();
    }

    public void sortBy(List<SortBy> order) {
        if (!order.equals(sort.get())) {
            sort.set(List.copyOf(order));
            arrange();
        }
    }

    /** Asks again, such as when the words for times changed. */
    public void arrange() {
        latest.incrementAndGet();
        Question<R> asked = question();
        Supplier<Rows<R>> source = rows;
        Predicate<R> isNews = news;
        busy.set(true);
        background.run(
                "Arranging " + description.many(),
                () -> asked.of(source.get(), isNews, () -> latest.get() != asked.number()),
                this::swap,
                failure -> give(asked.number(), failure));
    }

    /**
     * What is asked now, for whoever reads rows: arranged where they are read they are shown at
     * once, and not one picture later.
     */
    public Question<R> question() {
        return new Question<>(
                description,
                latest.get(),
                understood,
                sort.get(),
                words.get(),
                contents.get(),
                unseen.get());
    }

    /** Replaces all rows by a newer reading; selection, filter and order stay. */
    public void show(Question.Answer<R> reading) {
        news = reading.news();
        rows = reading.contents()::rows;
        // An answer on its way is about the rows before.
        if (latest.get() == reading.number() && !busy.get()) {
            swap(reading);
        } else {
            arrange();
        }
    }

    private void swap(Question.Answer<R> arranged) {
        if (latest.get() != arranged.number()) {
            return;
        }
        Contents<R> now = arranged.contents();
        boolean newReading = now.rows() != contents.get().rows();
        contents.set(now);
        if (newReading) {
            selected.set(selected.get().within(now));
            unseen.set(unseen.get() == arranged.marked() ? arranged.unseen() : now.added());
        }
        busy.set(false);
        toReveal.ifPresent(this::showUnseen);
    }

    private void give(long number, Failure failure) {
        if (latest.get() == number) {
            filterProblem.set(Optional.of(failure.because()));
            busy.set(false);
        }
    }

    /** Whether an answer is on its way. */
    public ObservableValue<Boolean> busy() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Selected> selected() {
        return selected.getReadOnlyProperty();
    }

    public void select(Selected chosen) {
        selected.set(chosen);
    }

    /** Rows that came while someone looked, until they are shown or dismissed. */
    public ReadOnlyObjectProperty<Set<Object>> unseen() {
        return unseen.getReadOnlyProperty();
    }

    public void seen() {
        unseen.set(Set.of());
        toReveal = Optional.empty();
    }

    /** Reveals the first of them, once a filter that hides them all is cleared. */
    public void showUnseen(Consumer<Object> reveal) {
        Optional<Object> first = firstUnseen();
        if (first.isPresent()) {
            reveal.accept(first.get());
            seen();
        } else if (!unseen.get().isEmpty() && !filter.get().isBlank()) {
            toReveal = Optional.of(reveal);
            filter.set("");
        }
    }

    /** {@code 3 new, show}; empty when there is nothing new. */
    public ObservableValue<String> unseenWords() {
        return unseen.map(some -> some.isEmpty() ? "" : Figures.count(some.size()) + " new, show");
    }

    /** The first new row in the order shown. */
    public Optional<Object> firstUnseen() {
        Contents<R> now = contents.get();
        return unseen.get().stream()
                .filter(identity -> now.positionOf(identity) >= 0)
                .min(Comparator.comparingInt(now::positionOf));
    }

    /** Present while there are rows and the filter hides them all. */
    public ObservableValue<Optional<FilteredAway>> filteredAway() {
        return contents.map(
                now ->
                        now.isEmpty() && now.total() > 0
                                ? Optional.of(filteredAway(now.total()))
                                : Optional.empty());
    }

    private FilteredAway filteredAway(int total) {
        return new FilteredAway(
                "No " + description.one() + " matches " + filter.get().strip() + ".",
                Figures.count(total, description.one(), description.many())
                        + (total == 1 ? " is" : " are")
                        + " hidden by the filter.");
    }

    /** {@code 1,204 tables}, or {@code 12 of 1,204 tables, 1,192 hidden by the filter}. */
    public ObservableValue<String> counts() {
        return contents.map(
                now -> {
                    String total =
                            Figures.count(now.total(), description.one(), description.many());
                    return now.hidden() == 0
                            ? total
                            : Figures.count(now.size())
                                    + " of "
                                    + total
                                    + ", "
                                    + Figures.count(now.hidden())
                                    + " hidden by the filter";
                });
    }

    private static final class Once<T> implements Supplier<T> {
        private final Supplier<T> maker;
        private volatile Optional<T> made = Optional.empty();

        Once(Supplier<T> maker) {
            this.maker = maker;
        }

        @Override
        public synchronized T get() {
            T value = made.orElseGet(maker);
            made = Optional.of(value);
            return value;
        }
    }
}
