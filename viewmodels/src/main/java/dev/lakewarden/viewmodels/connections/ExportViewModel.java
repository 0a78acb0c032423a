package dev.lakewarden.viewmodels.connections;

import dev.lakewarden.governance.connections.ConnectionBook;
import dev.lakewarden.governance.exchange.ConnectionWriter;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.viewmodels.background.Background;
import dev.lakewarden.viewmodels.figures.Figures;
import dev.lakewarden.viewmodels.problem.Problem;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes every connection into a YAML file, sorted and without a secret. */
public final class ExportViewModel {
    private final ConnectionBook book;
    private final ConnectionWriter writer;
    private final Background background;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Idle());

    /** How the last export went. */
    public sealed interface State {
        record Idle() implements State {}

        record Writing(Path file) implements State {}

        record Written(String words) implements State {}

        record Failed(Problem problem) implements State {}
    }

    public ExportViewModel(ConnectionBook book, ConnectionWriter writer, Background background) {
        this.book = book;
        this.writer = writer;
        this.background = background;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Writes or overwrites that file. */
    public void write(Path file) {
        state.set(new State.Writing(file));
        background.run(
                "Exporting connections",
                () -> writeNow(file),
                count -> state.set(new State.Written(words(count, file))),
                failure -> state.set(new State.Failed(Problem.of(failure))));
    }

    private int writeNow(Path file) {
        var connections = book.findAll();
        try {
            Files.writeString(file, writer.write(connections));
        } catch (IOException e) {
            throw new ConnectorException(
                    new Failure.Refused(
                            String.valueOf(file.getFileName()), file + " cannot be written."),
                    e);
        }
        return connections.size();
    }

    private static String words(int count, Path file) {
        return Figures.count(count, "connection", "connections")
                + " written to "
                + file
                + ", without secrets.";
    }
}
