package dev.lakewarden.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.viewmodels.tables.TableRow;

import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.awaitility.Awaitility;
import org.testfx.api.FxRobot;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The Tables page. */
final class TablesScreen extends Screen {
    TablesScreen(FxRobot robot) {
        super(robot);
    }

    String welcome() {
        return words("tables-what");
    }

    List<String> waysToBegin() {
        return List.of(
                words("tables-add-connection"),
                words("tables-import"),
                words("tables-open-sample"));
    }

    EditorScreen addConnection() {
        click("tables-add-connection");
        return new EditorScreen(robot());
    }

    List<String> names() {
        TableView<TableRow> table = table();
        return Fx.ask(() -> table.getItems().stream().map(TableRow::fullName).toList());
    }

    TablesScreen awaitCount(int tables) {
        return awaitCount(tables, Duration.ofSeconds(20));
    }

    TablesScreen awaitCount(int tables, Duration longest) {
        Awaitility.await("tables")
                .atMost(longest)
                .untilAsserted(() -> assertThat(names()).hasSize(tables));
        return this;
    }

    TablesScreen awaitNames(List<String> wanted) {
        Awaitility.await("these tables in this order")
                .untilAsserted(() -> assertThat(names()).isEqualTo(wanted));
        return this;
    }

    TablesScreen filter(String text) {
        table();
        press(KeyCode.CONTROL, KeyCode.F);
        awaitFocus("tables-filter");
        type(text);
        return this;
    }

    /** Leaves the filter for the rows. */
    TablesScreen toRows() {
        press(KeyCode.DOWN);
        awaitFocus("tables-table");
        return this;
    }

    TablesScreen sortByName() {
        robot().clickOn("#tables-column-name");
        return this;
    }

    TablesScreen selectAll() {
        press(KeyCode.CONTROL, KeyCode.A);
        return this;
    }

    /** What the clipboard has once something was copied. */
    String copied() {
        Fx.ask(
                () -> {
                    Clipboard.getSystemClipboard().clear();
                    return true;
                });
        press(KeyCode.CONTROL, KeyCode.C);
        Fx.await("a copy", () -> Clipboard.getSystemClipboard().hasString());
        return Fx.ask(() -> Clipboard.getSystemClipboard().getString());
    }

    /** How wide the columns are, by their ids. */
    Map<String, Double> widths() {
        TableView<TableRow> table = table();
        return Fx.ask(
                () ->
                        table.getVisibleLeafColumns().stream()
                                .collect(
                                        Collectors.toMap(
                                                column -> String.valueOf(column.getUserData()),
                                                TableColumn::getWidth)));
    }

    /** How wide the rows are that can be seen. */
    double room() {
        Node rows = table();
        return Fx.ask(() -> rows.lookup(".clipped-container").getLayoutBounds().getWidth());
    }

    String filterText() {
        TextField filter = get("tables-filter", TextField.class);
        return Fx.ask(filter::getText);
    }

    String counts() {
        return words("tables-counts");
    }

    String cardName() {
        return words("tables-card-name");
    }

    @SuppressWarnings("unchecked")
    private TableView<TableRow> table() {
        return (TableView<TableRow>) get("tables-table", TableView.class);
    }
}
