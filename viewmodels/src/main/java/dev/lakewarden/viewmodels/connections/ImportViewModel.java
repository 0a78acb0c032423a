package dev.lakewarden.viewmodels.connections;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.exchange.ConnectionImport;
import dev.lakewarden.governance.exchange.ConnectionReader;
import dev.lakewarden.governance.exchange.ConnectionText;
import dev.lakewarden.governance.exchange.FoundConnections;
import dev.lakewarden.governance.exchange.LeftOut;
import dev.lakewarden.governance.exchange.TrustPreview;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.viewmodels.background.Background;
import dev.lakewarden.viewmodels.figures.Figures;
import dev.lakewarden.viewmodels.problem.Problem;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Imports connections: choose a file, look at what it asks for, then save what was approved. */
public final class ImportViewModel {
    private final ConnectionImport importer;
    private final ImportSources sources;
    private final VaultUnlock vault;
    private final Background background;
    private final String actor;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Closed());
    private final ObjectProperty<Environment> environment =
            new SimpleObjectProperty<>(Environment.DEV);
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper();
    private Optional<FoundConnections> found = Optional.empty();
    private Consumer<List<Connection>> onImported = _ -> {};

    /** Where the import stands; nothing is saved before {@code Saving}. */
    public sealed interface State {
        record Closed() implements State {}

        record Choosing(List<ImportSources.Offer> offers, Optional<Problem> problem)
                implements State {
            public Choosing {
                offers = List.copyOf(offers);
            }
        }

        record Reading(String file) implements State {}

        record Previewing(
                String file, TrustPreview preview, List<ImportEntry> entries, List<LeftOut> leftOut)
                implements State {
            public Previewing {
                entries = List.copyOf(entries);
                leftOut = List.copyOf(leftOut);
            }
        }

        record Saving() implements State {}

        record Finished(List<ConnectionImport.Result> results) implements State {
            public Finished {
                results = List.copyOf(results);
            }
        }
    }

    public ImportViewModel(
            ConnectionImport importer,
            ImportSources sources,
            VaultUnlock vault,
            Background background,
            String actor) {
        this.importer = importer;
        this.sources = sources;
        this.vault = vault;
        this.background = background;
        this.actor = actor;
    }

    /** Called with what was added or changed. */
    public void onImported(Consumer<List<Connection>> listener) {
        onImported = listener;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public ObservableValue<Boolean> asked() {
        return state.map(now -> !(now instanceof State.Closed));
    }

    public List<ConnectionReader> readers() {
        return sources.readers();
    }

    /** For connections whose file does not say it. */
    public ObjectProperty<Environment> environmentProperty() {
        return environment;
    }

    /** How many connections the button would import. */
    public ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    public ObservableValue<String> verb() {
        return chosen.map(
                count -> "Import " + Figures.count(count.longValue(), "connection", "connections"));
    }

    public ObservableValue<Boolean> canSave() {
        return state.flatMap(
                now ->
                        chosen.map(
                                count -> now instanceof State.Previewing && count.intValue() > 0));
    }

    /** Offers the usual files that are there. */
    public void open() {
        chooseAgain(Optional.empty());
    }

    private void chooseAgain(Optional<Problem> problem) {
        forget();
        background.run(
                "Looking for connection files",
                sources::offers,
                offers -> state.set(new State.Choosing(offers, problem)),
                failure ->
                        state.set(new State.Choosing(List.of(), Optional.of(Problem.of(failure)))));
    }

    /** Goes back to the choice of a file. */
    public void back() {
        chooseAgain(Optional.empty());
    }

    /** Reads a file and shows what it would do. Saves nothing and opens nothing it names. */
    public void look(ConnectionReader reader, Path file) {
        String name = String.valueOf(file.getFileName());
        Environment otherwise = environment.get();
        state.set(new State.Reading(name));
        vault.findPlace(
                place ->
                        background.run(
                                "Reading " + name,
                                () -> read(reader, file, name, otherwise),
                                read -> preview(name, read, place),
                                failure -> chooseAgain(Optional.of(Problem.of(failure)))));
    }

    private record Read(FoundConnections found, TrustPreview preview) {}

    private Read read(ConnectionReader reader, Path file, String name, Environment otherwise) {
        FoundConnections all = reader.read(name, ConnectionText.read(file), otherwise);
        return new Read(all, importer.preview(all));
    }

    private void preview(String file, Read read, SecretPlace place) {
        if (!(state.get() instanceof State.Reading)) {
            read.found().wipe();
            return;
        }
        found = Optional.of(read.found());
        List<ImportEntry> entries =
                read.preview().entries().stream()
                        .map(entry -> new ImportEntry(entry, place.title()))
                        .toList();
        entries.forEach(entry -> entry.chosenProperty().subscribe(_ -> count(entries)));
        count(entries);
        state.set(new State.Previewing(file, read.preview(), entries, read.preview().leftOut()));
    }

    private void count(List<ImportEntry> entries) {
        chosen.set((int) entries.stream().filter(ImportEntry::isChosen).count());
    }

    /** Saves what was approved, after the vault was unlocked if it takes a secret. */
    public void save() {
        if (state.get() instanceof State.Previewing now && canSave().getValue()) {
            List<ImportEntry> approved =
                    now.entries().stream().filter(ImportEntry::isChosen).toList();
            if (approved.stream().anyMatch(ImportEntry::hasSecrets)) {
                vault.whenOpen(
                        "The file holds secrets that are to be kept.", () -> save(now, approved));
            } else {
                save(now, approved);
            }
        }
    }

    private void save(State.Previewing now, List<ImportEntry> approved) {
        if (!state.get().equals(now)) {
            return;
        }
        Set<String> names =
                approved.stream().map(ImportEntry::name).collect(Collectors.toUnmodifiableSet());
        state.set(new State.Saving());
        background.run(
                "Importing connections",
                () -> importer.save(now.preview(), names, actor),
                this::saved,
                this::failed);
    }

    private void saved(List<ConnectionImport.Result> results) {
        forget();
        state.set(new State.Finished(results));
        onImported.accept(results.stream().flatMap(ImportViewModel::changed).toList());
    }

    /** How it went with one connection. */
    public static String words(ConnectionImport.Result result) {
        return switch (result.outcome()) {
            case ConnectionImport.Outcome.Added _ -> "Added, read-only.";
            case ConnectionImport.Outcome.Changed _ -> "Changed.";
            case ConnectionImport.Outcome.Skipped(var why) -> why;
            case ConnectionImport.Outcome.Failed(var failure) -> Problem.of(failure).sentence();
        };
    }

    private static Stream<Connection> changed(ConnectionImport.Result result) {
        return switch (result.outcome()) {
            case ConnectionImport.Outcome.Added(var connection) -> Stream.of(connection);
            case ConnectionImport.Outcome.Changed(var connection) -> Stream.of(connection);
            case ConnectionImport.Outcome.Skipped _, ConnectionImport.Outcome.Failed _ ->
                    Stream.empty();
        };
    }

    private void failed(Failure failure) {
        chooseAgain(Optional.of(Problem.of(failure)));
    }

    /** Esc and Cancel; secrets that were read are overwritten. */
    public void close() {
        if (!(state.get() instanceof State.Saving)) {
            forget();
            state.set(new State.Closed());
        }
    }

    private void forget() {
        found.ifPresent(FoundConnections::wipe);
        found = Optional.empty();
        chosen.set(0);
    }
}
