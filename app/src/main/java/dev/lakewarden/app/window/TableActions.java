package dev.lakewarden.app.window;

import dev.lakewarden.viewmodels.page.PageAddress;
import dev.lakewarden.viewmodels.palette.TableAction;
import dev.lakewarden.viewmodels.tasks.Notice;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import java.util.List;

/** What the palette offers on a table besides opening it. */
final class TableActions {
    private TableActions() {}

    static List<TableAction> of(WindowGraph graph, Dialogs dialogs) {
        return List.of(
                new TableAction("Copy the full name", "", table -> copy(graph, table.asset())),
                new TableAction(
                        "Find it in the tree", "Filters the estate", table -> find(graph, table)),
                new TableAction(
                        "Edit its connection…",
                        "",
                        table -> dialogs.edit(before(table.asset(), '/'))));
    }

    private static void copy(WindowGraph graph, String name) {
        ClipboardContent content = new ClipboardContent();
        content.putString(name);
        Clipboard.getSystemClipboard().setContent(content);
        graph.parts().notifications().tell(Notice.Kind.DONE, "Name copied", name);
    }

    private static void find(WindowGraph graph, PageAddress table) {
        String name = table.asset().substring(table.asset().lastIndexOf('.') + 1);
        graph.parts().shell().treeShownProperty().set(true);
        graph.parts().estate().filterProperty().set(name);
    }

    private static String before(String text, char end) {
        int at = text.indexOf(end);
        return at < 0 ? text : text.substring(0, at);
    }
}
