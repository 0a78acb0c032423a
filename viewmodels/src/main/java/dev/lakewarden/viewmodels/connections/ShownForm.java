package dev.lakewarden.viewmodels.connections;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionBook;
import dev.lakewarden.governance.failure.Failure;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Optional;

/** The form that the connection editor shows, if any. */
final class ShownForm {
    private final ConnectionBook book;
    private final ConnectionList list;
    private final EditorParts parts;
    private final ReadOnlyObjectWrapper<Optional<ConnectionForm>> form =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    ShownForm(ConnectionBook book, ConnectionList list, EditorParts parts) {
        this.book = book;
        this.list = list;
        this.parts = parts;
    }

    ReadOnlyObjectProperty<Optional<ConnectionForm>> form() {
        return form.getReadOnlyProperty();
    }

    Optional<ConnectionForm> now() {
        return form.get();
    }

    boolean shows(ConnectionForm one) {
        return form.get().filter(one::equals).isPresent();
    }

    /** The connection that is being edited; empty while a new one is added. */
    Optional<Connection> original() {
        return form.get().flatMap(ConnectionForm::original);
    }

    boolean shows(Connection connection) {
        return original().filter(it -> it.id().equals(connection.id())).isPresent();
    }

    boolean isChanged() {
        return form.get().filter(now -> now.changed().get()).isPresent();
    }

    void showNew() {
        show(
                new ConnectionForm(
                        Optional.empty(),
                        book.providers().descriptions().getFirst(),
                        list::isTaken));
    }

    /** Answers why it cannot be shown, if so. */
    Optional<Failure> show(Connection connection) {
        var provider = book.providers().findDescription(connection.provider());
        provider.ifPresent(
                it -> show(new ConnectionForm(Optional.of(connection), it, list::isTaken)));
        return provider.isPresent()
                ? Optional.empty()
                : Optional.of(
                        new Failure.Unsupported(
                                connection.name(),
                                "This version has no provider " + connection.provider() + "."));
    }

    private void show(ConnectionForm shown) {
        parts.test().forget();
        shown.revision().subscribe((_, _) -> parts.test().forget());
        parts.vault().findPlace(shown::keptIn);
        form.set(Optional.of(shown));
    }

    /** The key may have been turned by anyone; what is typed and not saved stays. */
    void followPermission() {
        form.get()
                .ifPresent(
                        now ->
                                now.original()
                                        .flatMap(it -> list.find(it.id()))
                                        .map(Connection::permission)
                                        .filter(it -> !it.equals(now.permission().getValue()))
                                        .ifPresent(now::permit));
    }

    void clear() {
        parts.test().forget();
        form.set(Optional.empty());
    }
}
