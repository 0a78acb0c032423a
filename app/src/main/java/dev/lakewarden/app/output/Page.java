package dev.lakewarden.app.output;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Text for a person to read: lines, aligned columns, ages counted from one moment. */
public final class Page {
    private final StringBuilder text = new StringBuilder();
    private final int columns;
    private final Instant now;

    /**
     * @param columns how wide a line may be; lines are never cut for a pipe, where it is the
     *     largest number
     */
    public Page(int columns, Instant now) {
        this.columns = columns;
        this.now = now;
    }

    /** The moment ages are counted from. */
    public Instant now() {
        return now;
    }

    public Page line(String line) {
        text.append(printable(line)).append('\n');
        return this;
    }

    public Page blank() {
        text.append('\n');
        return this;
    }

    /** Names on the left, what they hold on the right. */
    public Page pairs(String... namesAndValues) {
        Columns pairs = new Columns(List.of("", ""));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            pairs.row(namesAndValues[i], namesAndValues[i + 1]);
        }
        return rows(pairs, false);
    }

    public Page table(Columns table) {
        return rows(table, true);
    }

    private Page rows(Columns table, boolean withHeader) {
        List<String> lines = new ArrayList<>(table.lines(columns));
        for (String line : withHeader ? lines : lines.subList(1, lines.size())) {
            line(line);
        }
        return this;
    }

    /** What a system calls its things must not move the cursor or change the colour. */
    static String printable(String line) {
        StringBuilder kept = new StringBuilder(line.length());
        line.codePoints()
                .forEach(c -> kept.appendCodePoint(Character.isISOControl(c) ? 0xFFFD : c));
        return kept.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
