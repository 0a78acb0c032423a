package dev.lakewarden.views.lists;

import dev.lakewarden.viewmodels.lists.Copying;
import dev.lakewarden.viewmodels.lists.ListViewModel;
import dev.lakewarden.viewmodels.lists.Selected;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.function.Consumer;

/** The keys of every list, and what its context menu does as well. */
final class TableKeys<R> {
    static final KeyCombination COPY_NAMES =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    static final KeyCombination COPY_ROWS =
            new KeyCodeCombination(
                    KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    static final KeyCombination SELECT_ALL =
            new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

    private final ListViewModel<R> list;
    private final TableView<R> table;
    private final RowActions<R> actions;
    private ObservableValue<Boolean> letters = new ReadOnlyObjectWrapper<>(true);

    TableKeys(ListViewModel<R> list, TableView<R> table, RowActions<R> actions) {
        this.list = list;
        this.table = table;
        this.actions = actions;
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Whether J and K move; the arrows always do. */
    void setLetters(ObservableValue<Boolean> asChosen) {
        letters = asChosen;
    }

    private void press(KeyEvent key) {
        if (COPY_NAMES.match(key)) {
            run(key, this::copyNames);
        } else if (COPY_ROWS.match(key)) {
            run(key, this::copyRows);
        } else if (SELECT_ALL.match(key)) {
            run(key, this::selectAll);
        } else if (!key.isShortcutDown() && !key.isAltDown() && !key.isControlDown()) {
            pressPlain(key);
        }
    }

    private void pressPlain(KeyEvent key) {
        switch (key.getCode()) {
            case J -> letter(key, KeyCode.DOWN);
            case K -> letter(key, KeyCode.UP);
            case ENTER -> run(key, () -> onFocused(actions.open()));
            case SPACE -> run(key, () -> onFocused(actions.preview()));
            case ESCAPE -> {
                if (!list.rows().selected().get().equals(Selected.nothing())) {
                    run(key, () -> list.rows().select(Selected.nothing()));
                }
            }
            default -> {}
        }
    }

    private static void run(KeyEvent key, Runnable action) {
        key.consume();
        action.run();
    }

    /** J and K are the arrows, with all that these do. */
    private void letter(KeyEvent key, KeyCode code) {
        if (letters.getValue()) {
            run(key, () -> pressInstead(key, code));
        }
    }

    private void pressInstead(KeyEvent key, KeyCode code) {
        Event.fireEvent(
                table,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED,
                        KeyEvent.CHAR_UNDEFINED,
                        code.getName(),
                        code,
                        key.isShiftDown(),
                        false,
                        false,
                        false));
    }

    void onFocused(Consumer<R> action) {
        R row = table.getFocusModel().getFocusedItem();
        if (row != null) {
            action.accept(row);
        }
    }

    void copyNames() {
        list.copying().names(TableKeys::toClipboard);
    }

    void copyRows() {
        Copying<R> copying = list.copying();
        copying.rows(TableKeys::toClipboard);
    }

    void selectAll() {
        list.rows().select(new Selected.Everything());
    }

    private static void toClipboard(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
