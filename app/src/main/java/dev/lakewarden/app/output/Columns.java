package dev.lakewarden.app.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows in aligned columns. A column whose header starts with {@code >} is aligned to the right.
 * Where the line is too long for the terminal, the widest column gives way.
 */
public final class Columns {
    private static final String GAP = "  ";
    private static final int NARROWEST = 12;

    private final List<String> headers;
    private final List<List<String>> rows = new ArrayList<>();

    public Columns(List<String> headers) {
        this.headers = List.copyOf(headers);
    }

    public static Columns of(String... headers) {
        return new Columns(List.of(headers));
    }

    public Columns row(String... cells) {
        if (cells.length != headers.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + headers);
        }
        rows.add(Arrays.stream(cells).map(Page::printable).toList());
        return this;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The header and the rows, none longer than that where this can be had. */
    List<String> lines(int longest) {
        int[] widths = widths();
        fit(widths, longest);
        List<String> lines = new ArrayList<>();
        lines.add(line(headers.stream().map(Columns::title).toList(), widths));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private int[] widths() {
        int[] widths = new int[headers.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] =
                    Math.max(
                            length(title(headers.get(i))),
                            rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0));
        }
        return widths;
    }

    private static void fit(int[] widths, int longest) {
        int over = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) - longest;
        while (over > 0) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= NARROWEST) {
                return;
            }
            widths[widest]--;
            over--;
        }
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = shortened(cells.get(i), widths[i]);
            String padding = " ".repeat(widths[i] - length(cell));
            boolean right = headers.get(i).startsWith(">");
            line.append(i == 0 ? "" : GAP).append(right ? padding + cell : cell + padding);
        }
        return line.toString().stripTrailing();
    }

    /** Keeps the end as well: that is where names differ. */
    private static String shortened(String cell, int width) {
        if (length(cell) <= width) {
            return cell;
        }
        int[] points = cell.codePoints().toArray();
        int head = (width - 1) / 2;
        int tail = width - 1 - head;
        return new String(points, 0, head) + "…" + new String(points, points.length - tail, tail);
    }

    private static String title(String header) {
        return header.startsWith(">") ? header.substring(1) : header;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
