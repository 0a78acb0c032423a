package dev.lakewarden.viewmodels.lists;

import java.io.IOException;
import java.util.List;

/** How rows are written for other programs. */
public sealed interface RowFormat permits RowFormat.Csv, RowFormat.Tsv, RowFormat.Json {
    <R> void begin(Appendable out, List<Column<R>> columns) throws IOException;

    <R> void row(Appendable out, List<Column<R>> columns, R row, boolean first) throws IOException;

    void end(Appendable out) throws IOException;

    /** Ends the name of a file in this format. */
    String extension();

    /**
     * RFC 4180. A spreadsheet takes text that begins with {@code = + - @}, a tab or a carriage
     * return for a formula and runs it; such text gets an apostrophe in front. Figures never do.
     */
    record Csv() implements RowFormat {
        @Override
        public <R> void begin(Appendable out, List<Column<R>> columns) throws IOException {
            Separated.header(out, columns, ',', "\r\n");
        }

        @Override
        public <R> void row(Appendable out, List<Column<R>> columns, R row, boolean first)
                throws IOException {
            Separated.row(out, columns, row, ',', "\r\n");
        }

        @Override
        public void end(Appendable out) {}

        @Override
        public String extension() {
            return "csv";
        }
    }

    /** As {@link Csv} with tabs, for the clipboard. */
    record Tsv() implements RowFormat {
        @Override
        public <R> void begin(Appendable out, List<Column<R>> columns) throws IOException {
            Separated.header(out, columns, '\t', "\n");
        }

        @Override
        public <R> void row(Appendable out, List<Column<R>> columns, R row, boolean first)
                throws IOException {
            Separated.row(out, columns, row, '\t', "\n");
        }

        @Override
        public void end(Appendable out) {}

        @Override
        public String extension() {
            return "tsv";
        }
    }

    /**
     * One array of objects: camelCase keys, ISO-8601 instants in UTC, sizes in bytes, null for what
     * is not known, numbers that a double cannot hold as strings.
     */
    record Json() implements RowFormat {
        @Override
        public <R> void begin(Appendable out, List<Column<R>> columns) throws IOException {
            out.append("[");
        }

        @Override
        public <R> void row(Appendable out, List<Column<R>> columns, R row, boolean first)
                throws IOException {
            out.append(first ? "\n" : ",\n");
            JsonText.object(out, columns, row);
        }

        @Override
        public void end(Appendable out) throws IOException {
            out.append("\n]\n");
        }

        @Override
        public String extension() {
            return "json";
        }
    }
}
