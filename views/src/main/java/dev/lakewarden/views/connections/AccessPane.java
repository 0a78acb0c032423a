package dev.lakewarden.views.connections;

import dev.lakewarden.governance.connections.Permission;
import dev.lakewarden.viewmodels.connections.ConnectionEditorViewModel;
import dev.lakewarden.viewmodels.connections.ConnectionForm;
import dev.lakewarden.views.badges.Glyph;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** The first key of a connection: what it says now, and the button that turns it. */
final class AccessPane extends VBox {
    private static final String ID = "connection-editor-access";

    private final ConnectionEditorViewModel editor;
    private final Label words = Parts.words(ID, "");
    private final Button allow;
    private final Button revoke;

    AccessPane(ConnectionEditorViewModel editor, ConnectionForm form) {
        this.editor = editor;
        getStyleClass().add("access");
        allow = Parts.button(ID + "-allow", Feather.UNLOCK, "Allow actions…", editor.key()::allow);
        revoke = Parts.button(ID + "-revoke", Feather.LOCK, "Revoke", editor.key()::revoke);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(words, allow, revoke);
        row.getStyleClass().add("field-with-button");
        Label loses =
                Parts.words(
                        ID + "-loses",
                        "Saving makes it read-only again: it would reach something else.",
                        "trouble");
        loses.setGraphic(Glyph.of(Feather.ALERT_TRIANGLE, Glyph.Size.STATUS));
        Parts.presentWhile(loses, form.losesPermission());
        getChildren().addAll(row, loses);
        form.permission().subscribe(now -> show(now, form));
    }

    private void show(Permission permission, ConnectionForm form) {
        boolean saved = form.original().isPresent();
        boolean allowed = editor.parts().access().isAllowed(permission);
        words.setText(editor.parts().access().words(form));
        words.setGraphic(Glyph.of(allowed ? Feather.UNLOCK : Feather.LOCK, Glyph.Size.BUTTON));
        Parts.present(allow, saved && !allowed);
        Parts.present(revoke, saved && allowed);
    }
}
