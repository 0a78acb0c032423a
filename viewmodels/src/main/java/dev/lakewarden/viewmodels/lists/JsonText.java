package dev.lakewarden.viewmodels.lists;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;

/** Flat objects in JSON. */
final class JsonText {
    /** Beyond it a double no longer holds every whole number. */
    private static final long LARGEST_EXACT = 1L << 53;

    private JsonText() {}

    static <R> void object(Appendable out, List<Column<R>> columns, R row) throws IOException {
        out.append("  {");
        for (int at = 0; at < columns.size(); at++) {
            Column<R> column = columns.get(at);
            out.append(at == 0 ? "" : ", ");
            string(out, column.jsonKey());
            out.append(": ");
            value(out, column.value().apply(row));
        }
        out.append('}');
    }

    private static void value(Appendable out, Value value) throws IOException {
        switch (value) {
            case Value.Text(String text) -> string(out, text);
            case Value.Count(long count) -> number(out, count);
            case Value.Bytes(long bytes) -> number(out, bytes);
            case Value.Moment(var at) -> string(out, at.toString());
            case Value.Age(var since) -> string(out, since.toString());
            case Value.Unknown _ -> out.append("null");
        }
    }

    private static void number(Appendable out, long number) throws IOException {
        if (Math.abs(number) <= LARGEST_EXACT && number != Long.MIN_VALUE) {
            out.append(Long.toString(number));
        } else {
            string(out, Long.toString(number));
        }
    }

    private static void string(Appendable out, String text) throws IOException {
        out.append('"');
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    // Separators of lines in JavaScript and lone surrogates are no valid UTF-8
                    // text.
                    if (c < 0x20 || c == 0x2028 || c == 0x2029 || Character.isSurrogate(c)) {
                        out.append("\\u").append(HexFormat.of().toHexDigits(c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
