package dev.lakewarden.viewmodels.lists;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * What a list asks of rows: which of them, in which order, and what is new about them. Asked on the
 * FX thread, answered on a worker.
 */
public final class Question<R> {
    private final ListDescription<R> description;
    private final long number;
    private final Filter filter;
    private final List<SortBy> order;
    private final Words words;
    private final Contents<R> before;
    private final Set<Object> marked;

    Question(
            ListDescription<R> description,
            long number,
            Filter filter,
            List<SortBy> order,
            Words words,
            Contents<R> before,
            Set<Object> marked) {
        this.description = description;
        this.number = number;
        this.filter = filter;
        this.order = order;
        this.words = words;
        this.before = before;
        this.marked = marked;
    }

    /**
     * What {@link ListModel#show(Answer)} shows.
     *
     * @param marked what was unseen when this was asked for
     * @param unseen what is unseen now, if nobody has looked meanwhile
     */
    public record Answer<R>(
            long number,
            Contents<R> contents,
            Predicate<R> news,
            Set<Object> marked,
            Set<Object> unseen) {}

    /** Of a newer reading; a row that was not there before is told only if it is news. */
    public Answer<R> of(List<R> reading, Predicate<R> news) {
        return of(new Rows<>(description, reading), news, () -> false);
    }

    Answer<R> of(Rows<R> rows, Predicate<R> news, BooleanSupplier overtaken) {
        int[] found = rows.arrange(filter, order, words, overtaken);
        Contents<R> made = new Contents<>(description, rows, found, before.addedIn(rows, news));
        return new Answer<>(number, made, news, marked, stillUnseen(made));
    }

    long number() {
        return number;
    }

    private Set<Object> stillUnseen(Contents<R> now) {
        if (marked.isEmpty()) {
            return now.added();
        }
        Set<Object> all = new HashSet<>(now.added());
        marked.stream().filter(now::knows).forEach(all::add);
        return all;
    }
}
