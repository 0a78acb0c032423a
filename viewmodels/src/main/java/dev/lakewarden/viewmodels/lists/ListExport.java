package dev.lakewarden.viewmodels.lists;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.tasks.Work;
import dev.lakewarden.viewmodels.figures.Figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Writes rows for other programs. */
public final class ListExport {
    private static final int BETWEEN_REPORTS = 1000;

    private ListExport() {}

    /**
     * Writes all rows to the file, or leaves the file as it was: they go to a file beside it first,
     * which then takes its name. Blocks.
     *
     * @throws ConnectorException with {@code Cancelled} if the person stopped it, {@code Refused}
     *     if the file cannot be written
     */
    public static <R> void write(
            Path file, RowFormat format, List<Column<R>> columns, List<R> rows, Work work) {
        Path target = file.toAbsolutePath();
        try {
            Path folder = target.getParent();
            if (folder == null) {
                throw new IOException("not a file name");
            }
            Path half = Files.createTempFile(folder, ".lakewarden-", ".part");
            try {
                try (Writer out = Files.newBufferedWriter(half, StandardCharsets.UTF_8)) {
                    write(out, format, columns, rows, work);
                }
                rename(half, target);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new ConnectorException(
                    new Failure.Refused(target.toString(), "It cannot be written: " + why(e) + "."),
                    e);
        }
    }

    private static void rename(Path half, Path target) throws IOException {
        try {
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network folders cannot; the copy is complete by now all the same.
            Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String why(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "no permission";
            case NoSuchFileException _ -> "no such folder";
            default -> String.valueOf(e.getMessage());
        };
    }

    private static <R> void write(
            Appendable out, RowFormat format, List<Column<R>> columns, List<R> rows, Work work)
            throws IOException {
        format.begin(out, columns);
        for (int at = 0; at < rows.size(); at++) {
            if (at % BETWEEN_REPORTS == 0) {
                work.stopIfCancelled();
                work.progress(at, rows.size(), "writing");
            }
            format.row(out, columns, rows.get(at), at == 0);
        }
        format.end(out);
        work.progress(
                rows.size(), rows.size(), Figures.count(rows.size(), "row", "rows") + " written.");
    }

    /** The rows with their header, for the clipboard. */
    static <R> String text(RowFormat format, List<Column<R>> columns, List<R> rows) {
        StringBuilder text = new StringBuilder();
        try {
            format.begin(text, columns);
            for (int at = 0; at < rows.size(); at++) {
                format.row(text, columns, rows.get(at), at == 0);
            }
            format.end(text);
        } catch (IOException e) {
            throw new UncheckedIOException("A string builder takes everything", e);
        }
        return text.toString();
    }
}
