package dev.lakewarden.viewmodels.connections;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionBook;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.connections.ProviderDescription;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.viewmodels.background.Background;
import dev.lakewarden.viewmodels.problem.Problem;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The connection editor: a list, the form of the one that is chosen, and what is done with it. */
public final class ConnectionEditorViewModel {
    private final ConnectionBook book;
    private final ConnectionList list;
    private final EditorParts parts;
    private final ConnectionSave save;
    private final ShownForm shown;
    private final EditedKey key;
    private final ReadOnlyObjectWrapper<Status> status =
            new ReadOnlyObjectWrapper<>(new Status.Closed());
    private final UnsavedQuestion unsaved = new UnsavedQuestion();
    private final ReadOnlyObjectWrapper<Focus> focus =
            new ReadOnlyObjectWrapper<>(new Focus("", 0));
    private Consumer<Connection> onSaved = _ -> {};

    /** What the editor as a whole is doing. */
    public sealed interface Status {
        record Closed() implements Status {}

        record Reading() implements Status {}

        record Editing() implements Status {}

        record Saving() implements Status {}

        record Failed(Problem problem) implements Status {}
    }

    /** The field that is to get the keyboard; the number moves with every wish. */
    public record Focus(String key, long number) {}

    public ConnectionEditorViewModel(
            ConnectionBook book,
            ConnectionList list,
            EditorParts parts,
            Background background,
            String actor) {
        this.book = book;
        this.list = list;
        this.parts = parts;
        this.shown = new ShownForm(book, list, parts);
        this.key = new EditedKey(shown, parts.access(), this::readAgain);
        this.save = new ConnectionSave(book, parts.vault(), background, actor);
    }

    /** Called with every connection that was added or changed. */
    public void onSaved(Consumer<Connection> listener) {
        onSaved = listener;
    }

    /** The first key of the connection in the form. */
    public EditedKey key() {
        return key;
    }

    public ConnectionList list() {
        return list;
    }

    public EditorParts parts() {
        return parts;
    }

    public ReadOnlyObjectProperty<Optional<ConnectionForm>> form() {
        return shown.form();
    }

    public ReadOnlyObjectProperty<Status> status() {
        return status.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Focus> focus() {
        return focus.getReadOnlyProperty();
    }

    public UnsavedQuestion unsaved() {
        return unsaved;
    }

    /** What the editor says around the form. */
    public EditorWords words() {
        return new EditorWords(this);
    }

    /** Everything that can be connected, by kind of system. */
    public List<ProviderDescription> providers() {
        return book.providers().descriptions();
    }

    /** Opens on a form for a new connection. */
    public void openNew() {
        open(this::showNew);
    }

    /** Opens on that connection, or on the first if it is gone. */
    public void open(ConnectionId id) {
        open(() -> list.find(id).ifPresentOrElse(this::show, this::showFirst));
    }

    /** As {@link #open(ConnectionId)}, and tests it at once. */
    public void openAndTest(ConnectionId id) {
        open(
                () ->
                        list.find(id)
                                .ifPresentOrElse(
                                        found -> {
                                            show(found);
                                            test();
                                        },
                                        this::showFirst));
    }

    /** Reads the list again if the editor is open; what is typed stays. */
    public void readAgain() {
        if (!(status.get() instanceof Status.Closed)) {
            list.read(shown::followPermission, this::failed);
        }
    }

    /** Opens on the first connection, or on a new form if there is none. */
    public void open() {
        open(this::showFirst);
    }

    private void open(Runnable then) {
        status.set(new Status.Reading());
        list.read(then, this::failed);
    }

    private void showFirst() {
        list.connections().stream().findFirst().ifPresentOrElse(this::show, this::showNew);
    }

    /** Chooses another connection; asks first if something would be lost. */
    public void choose(Connection connection) {
        if (!shown.shows(connection)) {
            leaveThen(() -> show(connection));
        }
    }

    /** Begins a new connection; asks first if something would be lost. */
    public void addAnother() {
        leaveThen(this::showNew);
    }

    private void showNew() {
        shown.showNew();
        status.set(new Status.Editing());
    }

    private void show(Connection connection) {
        shown.show(connection)
                .ifPresentOrElse(this::failed, () -> status.set(new Status.Editing()));
    }

    /** Tests what the form says now. */
    public void test() {
        shown.now()
                .filter(this::isComplete)
                .ifPresent(
                        now -> {
                            if (now.readsVault()) {
                                parts.vault()
                                        .whenOpen(
                                                "The secret of "
                                                        + now.nameProperty().get()
                                                        + " is kept there.",
                                                () -> startTest(now));
                            } else {
                                startTest(now);
                            }
                        });
    }

    private void startTest(ConnectionForm now) {
        if (!shown.shows(now)) {
            return;
        }
        parts.test()
                .start(
                        now,
                        report ->
                                now.original()
                                        .filter(_ -> !now.changed().get())
                                        .ifPresent(it -> list.tested(it.id(), report)));
    }

    /** Saves what the form says, whatever the last test said. */
    public void save() {
        if (!(status.get() instanceof Status.Saving)) {
            shown.now().filter(this::isComplete).ifPresent(this::saveOnce);
        }
    }

    private void saveOnce(ConnectionForm now) {
        status.set(new Status.Saving());
        save.run(now, new ConnectionSave.Ending(this::saved, this::failed, this::givenUp));
    }

    private void givenUp() {
        unsaved.stay();
        status.set(new Status.Editing());
    }

    private boolean isComplete(ConnectionForm now) {
        Optional<String> wrong = now.showProblems();
        wrong.ifPresent(
                key -> {
                    unsaved.stay();
                    focusOn(key);
                });
        return wrong.isEmpty();
    }

    private void saved(Connection connection) {
        onSaved.accept(connection);
        list.read(() -> unsaved.take().ifPresentOrElse(Runnable::run, this::close), this::failed);
    }

    private void failed(Failure failure) {
        unsaved.stay();
        status.set(new Status.Failed(Problem.of(failure)));
    }

    /** Brings the person to the field that needs another value. */
    public void focusOn(String key) {
        focus.set(new Focus(key, focus.get().number() + 1));
    }

    public void remove() {
        shown.original().ifPresent(it -> parts.removal().ask(it, this::open));
    }

    /** Esc, the cross and Cancel; asks first if something would be lost. */
    public void leave() {
        leaveThen(this::close);
    }

    /** As {@link #leave}, then something else if the person did not stay. */
    public void leaveFor(Runnable next) {
        leaveThen(
                () -> {
                    close();
                    next.run();
                });
    }

    /** Whether leaving would ask first, since something was typed and not saved. */
    public boolean isChanged() {
        return shown.isChanged();
    }

    private void leaveThen(Runnable next) {
        if (shown.isChanged()) {
            unsaved.ask(next);
        } else {
            next.run();
        }
    }

    private void close() {
        shown.clear();
        status.set(new Status.Closed());
    }
}
