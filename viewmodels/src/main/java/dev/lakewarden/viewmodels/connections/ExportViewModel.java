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
import javafx.beans.value.ObservableValue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Writes every connection into a YAML file, sorted and without a secret. */
public final class ExportViewModel {
    private final ConnectionBook book;
    private final ConnectionWriter writer;
    private final Background background;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Closed());

    /** Where the export stands. */
    public sealed interface State {
        record Closed() implements State {}

        /** What would be written is said, and where to is asked. */
        record Asking() implements State {}

        record Writing(Path file) implements State {}

        record Written(Path file, int connections) implements State {}

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

    public ObservableValue<Boolean> isOpen() {
        return state.map(now -> !(now instanceof State.Closed));
    }

    /** Whether a file can be chosen now. */
    public ObservableValue<Boolean> canChoose() {
        return state.map(now -> now instanceof State.Asking || now instanceof State.Failed);
    }

    /** What it does, and then what it did. */
    public ObservableValue<String> words() {
        return state.map(
                now ->
                        switch (now) {
                            case State.Closed() -> "";
                            case State.Asking(), State.Failed _ ->
                                    "Every saved connection goes into one YAML file, sorted, so"
                                            + " that Git shows what changed. Secrets and the"
                                            + " permission to change things stay here; whoever"
                                            + " imports the file is asked for them.";
                            case State.Writing(var file) -> "Writing " + file;
                            case State.Written(var file, var count) ->
                                    Figures.count(count, "connection", "connections")
                                            + " written to "
                                            + file
                                            + ", without secrets.";
                        });
    }

    public ObservableValue<Optional<Problem>> problem() {
        return state.map(
                now ->
                        now instanceof State.Failed(var problem)
                                ? Optional.of(problem)
                                : Optional.<Problem>empty());
    }

    public void open() {
        state.set(new State.Asking());
    }

    /** Esc and Close; what is being written is written all the same. */
    public void close() {
        state.set(new State.Closed());
    }

    /** Writes that file or replaces it, whole or not at all. */
    public void write(Path file) {
        State.Writing mine = new State.Writing(file);
        state.set(mine);
        background.run(
                "Exporting connections",
                () -> writeNow(file.toAbsolutePath()),
                count -> answer(mine, new State.Written(file, count)),
                failure -> answer(mine, new State.Failed(Problem.of(failure))));
    }

    private void answer(State.Writing mine, State next) {
        if (state.get() == mine) {
            state.set(next);
        }
    }

    private int writeNow(Path file) {
        var connections = book.findAll();
        String text = writer.write(connections);
        try {
            Path beside = Files.createTempFile(file.getParent(), ".lakewarden-", ".part");
            try {
                Files.writeString(beside, text);
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new ConnectorException(
                    new Failure.Refused(
                            String.valueOf(file.getFileName()),
                            file + " cannot be written: " + why(e) + "."),
                    e);
        }
        return connections.size();
    }

    private static String why(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "no permission";
            case NoSuchFileException _ -> "no such folder";
            default -> String.valueOf(e.getMessage());
        };
    }
}
