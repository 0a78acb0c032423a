package dev.lakewarden.views.connections;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.viewmodels.connections.AllowedFor;
import dev.lakewarden.viewmodels.connections.ConnectionAccess;
import dev.lakewarden.viewmodels.connections.ConnectionEditorViewModel;
import dev.lakewarden.viewmodels.connections.ConnectionRemoval;
import dev.lakewarden.viewmodels.connections.UnsavedQuestion;
import dev.lakewarden.views.layers.Layers;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;

/** What the editor asks on top of itself: unsaved changes, removal, allowing actions. */
final class EditorQuestions {
    private final Layers layers;

    EditorQuestions(Layers layers, ConnectionEditorViewModel editor) {
        this.layers = layers;
        unsaved(editor);
        removal(editor.parts().removal());
        access(editor.parts().access());
    }

    private void unsaved(ConnectionEditorViewModel editor) {
        UnsavedQuestion unsaved = editor.unsaved();
        Button discard =
                Parts.button(
                        "connection-unsaved-discard",
                        Feather.TRASH_2,
                        "Discard changes",
                        unsaved::discard);
        discard.getStyleClass().addAll("danger", "button-outlined");
        Button stay = Parts.button("connection-unsaved-stay", "Keep editing", unsaved::stay);
        Button save = Parts.button("connection-unsaved-save", Feather.CHECK, "Save", editor::save);
        save.getStyleClass().add("accent");
        new Question(layers, "connection-unsaved", Feather.EDIT_3, "Changes are not saved")
                .about(editor.words().environment())
                .say(
                        Parts.words(
                                "connection-unsaved-words",
                                "What was typed into this form is lost unless it is saved."))
                .aside(discard)
                .answers(stay, save)
                .openWhile(unsaved.asked(), stay, unsaved::stay);
    }

    private void removal(ConnectionRemoval removal) {
        VBox goes = new VBox();
        goes.setId("connection-removal-goes");
        goes.getStyleClass().add("goes");
        removal.state()
                .subscribe(
                        now -> {
                            if (now instanceof ConnectionRemoval.State.Asking asking) {
                                goes.getChildren().clear();
                                asking.goes().forEach(text -> addLine(goes, text));
                            }
                        });
        Button keep = Parts.button("connection-removal-keep", "Keep it", removal::cancel);
        Button remove =
                Parts.button(
                        "connection-removal-remove",
                        Feather.TRASH_2,
                        "Remove connection",
                        removal::remove);
        remove.getStyleClass().add("danger");
        remove.disableProperty()
                .bind(removal.state().map(ConnectionRemoval.State.Working.class::isInstance));
        ObservableValue<Boolean> asked =
                removal.state().map(now -> !(now instanceof ConnectionRemoval.State.Closed));
        new Question(layers, "connection-removal", Feather.TRASH_2, "Remove connection")
                .titled(removal.title())
                .about(removal.connection().map(it -> it.map(Connection::environment)))
                .say(
                        Parts.words("connection-removal-words", "These go with it:", "muted"),
                        goes,
                        Parts.problem("connection-removal-problem", removal.problem()))
                .answers(keep, remove)
                .openWhile(asked, keep, removal::cancel);
    }

    private static void addLine(VBox goes, String text) {
        String id = "connection-removal-line-" + goes.getChildren().size();
        goes.getChildren().add(Parts.words(id, text, "goes-line"));
    }

    private void access(ConnectionAccess access) {
        TextField reason = new TextField();
        reason.setId("connection-allow-reason");
        reason.setPromptText("CHG-1042, compaction of sales");
        reason.textProperty().bindBidirectional(access.reasonProperty());
        reason.setOnAction(_ -> access.allow());
        ComboBox<AllowedFor> span = new ComboBox<>();
        span.setId("connection-allow-span");
        span.setConverter(new Titles());
        span.getItems().setAll(AllowedFor.values());
        span.valueProperty().bindBidirectional(access.allowedForProperty());
        span.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(span, Priority.ALWAYS);
        DatePicker day = new DatePicker();
        day.setId("connection-allow-day");
        day.setAccessibleText("Last day on which actions are allowed, in UTC");
        access.lastDayProperty().subscribe(now -> day.setValue(now.orElse(null)));
        day.valueProperty()
                .subscribe((_, now) -> access.lastDayProperty().set(Optional.ofNullable(now)));
        Parts.presentWhile(day, access.allowedForProperty().map(AllowedFor.LAST_DAY::equals));
        HBox until = new HBox(span, day);
        until.getStyleClass().add("field-with-button");
        Button cancel = Parts.button("connection-allow-cancel", "Cancel", access::cancel);
        Button allow =
                Parts.button(
                        "connection-allow-allow", Feather.UNLOCK, "Allow actions", access::allow);
        allow.getStyleClass().add("accent");
        allow.disableProperty().bind(access.canAllow().map(can -> !can));
        new Question(layers, "connection-allow", Feather.UNLOCK, "Allow actions")
                .titled(access.title())
                .about(access.connection().map(it -> it.map(Connection::environment)))
                .say(
                        Parts.words("connection-allow-words", access.consequence()),
                        Parts.labelled("Reason, kept in the audit log *", reason),
                        Parts.labelled("How long", until),
                        Parts.problem("connection-allow-problem", access.problem()))
                .answers(cancel, allow)
                .openWhile(access.isOpen(), reason, access::cancel);
    }

    private static final class Titles extends StringConverter<AllowedFor> {
        @Override
        public String toString(@Nullable AllowedFor item) {
            return item == null ? "" : item.title();
        }

        @Override
        public @Nullable AllowedFor fromString(String text) {
            return null;
        }
    }
}
