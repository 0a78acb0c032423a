package dev.lakewarden.viewmodels.lists;

import java.util.Locale;
import java.util.function.Function;

/**
 * One column, as data. Table, chooser, filter, sorting, copying and export are all made from this.
 *
 * @param id kebab case, kept in layouts and typed in filters; never changed once released
 * @param look how its cells are drawn
 * @param width in pixels at a text size of 100 %
 * @param shown whether it is there before anyone chose
 * @param search whether a plain word in the filter looks into it
 * @param export whether other programs get it
 * @param value must be quick and must not block: it runs for every row
 */
public record Column<R>(
        String id,
        String title,
        Look look,
        double width,
        Shown shown,
        Search search,
        Export export,
        Function<R, Value> value) {
    /** How cells are drawn; the rest follows from the value. */
    public enum Look {
        /** An identifier: monospaced, cut in the middle. */
        NAME,
        TEXT,
        /** A number or a time: monospaced. Numbers are aligned to the right. */
        FIGURE,
        /** A dot in the environment's colour beside its word. */
        ENVIRONMENT
    }

    public enum Shown {
        AT_FIRST,
        ON_DEMAND
    }

    public enum Search {
        BY_WORDS,
        BY_NAME_ONLY
    }

    public enum Export {
        /** As the table shows it. */
        IF_SHOWN,
        /** Also while it is hidden: what a file is worth little without. */
        ALWAYS,
        /** Never: it says the same as another column, in words that rot. */
        NEVER
    }

    public Column {
        if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("Not a column id: " + id);
        }
    }

    public static <R> Column<R> name(
            String id, String title, double width, Function<R, String> text) {
        return text(id, title, Look.NAME, width, text);
    }

    public static <R> Column<R> text(
            String id, String title, double width, Function<R, String> text) {
        return text(id, title, Look.TEXT, width, text);
    }

    public static <R> Column<R> text(
            String id, String title, Look look, double width, Function<R, String> text) {
        return new Column<>(
                id,
                title,
                look,
                width,
                Shown.AT_FIRST,
                Search.BY_WORDS,
                Export.IF_SHOWN,
                row -> new Value.Text(text.apply(row)));
    }

    public static <R> Column<R> figure(
            String id, String title, double width, Function<R, Value> value) {
        return new Column<>(
                id,
                title,
                Look.FIGURE,
                width,
                Shown.AT_FIRST,
                Search.BY_NAME_ONLY,
                Export.IF_SHOWN,
                value);
    }

    /** The same column, absent until someone chooses it. */
    public Column<R> onDemand() {
        return new Column<>(id, title, look, width, Shown.ON_DEMAND, search, export, value);
    }

    /** The same column, found only by {@code id:value}. */
    public Column<R> byNameOnly() {
        return new Column<>(id, title, look, width, shown, Search.BY_NAME_ONLY, export, value);
    }

    /** The same column, in every file whether it is shown or not. */
    public Column<R> alwaysExported() {
        return new Column<>(id, title, look, width, shown, search, Export.ALWAYS, value);
    }

    /** The same column, for eyes only. */
    public Column<R> neverExported() {
        return new Column<>(id, title, look, width, shown, search, Export.NEVER, value);
    }

    /** The key in JSON: {@code lastCommit} for {@code last-commit}. */
    public String jsonKey() {
        StringBuilder key = new StringBuilder();
        for (String part : id.split("-", -1)) {
            key.append(
                    key.isEmpty()
                            ? part
                            : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return key.toString();
    }
}
