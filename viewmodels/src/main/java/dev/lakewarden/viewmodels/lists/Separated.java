package dev.lakewarden.viewmodels.lists;

import java.io.IOException;
import java.util.List;

/** Cells between separators. */
final class Separated {
    private Separated() {}

    static <R> void header(Appendable out, List<Column<R>> columns, char separator, String lineEnd)
            throws IOException {
        for (int at = 0; at < columns.size(); at++) {
            if (at > 0) {
                out.append(separator);
            }
            out.append(quoted(columns.get(at).jsonKey(), separator));
        }
        out.append(lineEnd);
    }

    static <R> void row(
            Appendable out, List<Column<R>> columns, R row, char separator, String lineEnd)
            throws IOException {
        for (int at = 0; at < columns.size(); at++) {
            if (at > 0) {
                out.append(separator);
            }
            out.append(quoted(cell(columns.get(at).value().apply(row)), separator));
        }
        out.append(lineEnd);
    }

    private static String cell(Value value) {
        return switch (value) {
            case Value.Text(String text) -> harmless(text);
            case Value.Count(long count) -> Long.toString(count);
            case Value.Bytes(long bytes) -> Long.toString(bytes);
            case Value.Moment(var at) -> at.toString();
            case Value.Age(var since) -> since.toString();
            case Value.Unknown _ -> "";
        };
    }

    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String cell, char separator) {
        boolean plain =
                cell.indexOf(separator) < 0
                        && cell.indexOf('"') < 0
                        && cell.indexOf('\n') < 0
                        && cell.indexOf('\r') < 0;
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
