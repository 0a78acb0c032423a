package dev.lakewarden.views.tables;

import dev.lakewarden.viewmodels.lists.RowFormat;
import dev.lakewarden.viewmodels.lists.Selected;
import dev.lakewarden.viewmodels.page.PageAddress;
import dev.lakewarden.viewmodels.page.PageViewModel;
import dev.lakewarden.viewmodels.tables.TableRow;
import dev.lakewarden.viewmodels.tables.TablesViewModel;
import dev.lakewarden.views.badges.Glyph;
import dev.lakewarden.views.lists.ListPane;
import dev.lakewarden.views.lists.RowActions;
import dev.lakewarden.views.shell.Page;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.io.File;
import java.util.List;
import java.util.Optional;

/** Every table of every connection. Shows one table of them in place when asked to. */
public final class TablesPage implements Page {
    /** The name of this page in addresses. */
    public static final String NAME = "tables";

    private final TablesViewModel viewModel;
    private final Runnable showInspector;
    private final ListPane<TableRow> list;
    private final VBox node;
    private final TableCardView card;
    private final Button refresh = new Button("Refresh");
    private final MenuButton export = new MenuButton("Export");
    private Optional<Mending> mending = Optional.empty();

    /** {@code showInspector} brings the inspector up if it is closed. */
    public TablesPage(TablesViewModel viewModel, FirstSteps firstSteps, Runnable showInspector) {
        this.viewModel = viewModel;
        this.showInspector = showInspector;
        this.list =
                new ListPane<>(
                        viewModel.list(),
                        new RowActions<>(
                                _ -> showInspector.run(), _ -> showInspector.run(), List.of()));
        this.card = new TableCardView(viewModel.card());
        AbsenceView absence = new AbsenceView(firstSteps, viewModel::refresh);
        viewModel.absence().subscribe(why -> list.setState(() -> absence.show(why)));
        viewModel.revealed().subscribe(name -> name.ifPresent(list::reveal));
        node = new VBox(list);
        node.setId("tables-page");
        node.getStyleClass().add("tables-page");
        node.getStylesheets()
                .add(
                        String.valueOf(
                                TablesPage.class.getResource(
                                        "/dev/lakewarden/views/tables/tables.css")));
        VBox.setVgrow(list, Priority.ALWAYS);
        buttons();
    }

    /** Follows whether single letters may act. */
    public TablesPage withLetterKeys(ObservableValue<Boolean> letters) {
        list.withLetterKeys(letters);
        return this;
    }

    /** {@code open} leads to the connections that cannot be read. */
    public TablesPage withMending(Runnable open) {
        mending = Optional.of(new Mending("Show in the editor…", open));
        return this;
    }

    private void buttons() {
        refresh.setId("tables-refresh");
        refresh.setGraphic(Glyph.of(Feather.REFRESH_CW, Glyph.Size.BUTTON));
        refresh.setOnAction(_ -> viewModel.refresh());
        export.setId("tables-export");
        export.setGraphic(Glyph.of(Feather.DOWNLOAD, Glyph.Size.BUTTON));
        export.getItems()
                .addAll(
                        exportItem("CSV…", new RowFormat.Csv()),
                        exportItem("JSON…", new RowFormat.Json()));
        export.disableProperty().bind(viewModel.list().rows().contents().map(c -> c.isEmpty()));
    }

    private MenuItem exportItem(String title, RowFormat format) {
        MenuItem item = new MenuItem(title);
        item.setId("tables-export-" + format.extension());
        item.setOnAction(_ -> chooseFile(format));
        return item;
    }

    private void chooseFile(RowFormat format) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Export tables");
        chooser.setInitialFileName("tables." + format.extension());
        File chosen = chooser.showSaveDialog(node.getScene().getWindow());
        if (chosen != null) {
            viewModel.export(chosen.toPath(), format);
        }
    }

    @Override
    public PageAddress address() {
        return PageAddress.of(NAME);
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyObjectWrapper<>("Tables");
    }

    @Override
    public Ikon icon() {
        return Feather.GRID;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public PageViewModel state() {
        return viewModel;
    }

    @Override
    public String helpTopic() {
        return NAME;
    }

    @Override
    public List<Node> headerActions() {
        return List.of(refresh, export);
    }

    @Override
    public Optional<Mending> mending() {
        return mending;
    }

    @Override
    public Optional<Inspection> inspector() {
        return Optional.of(
                new Inspection(new ReadOnlyObjectWrapper<>("Selected tables"), card.node()));
    }

    @Override
    public boolean show(PageAddress wanted) {
        if (!wanted.page().equals(NAME)) {
            return false;
        }
        if (!wanted.asset().isEmpty()) {
            viewModel.open(wanted.asset());
            if (!wanted.asset().endsWith("*")) {
                showInspector.run();
            }
        }
        return true;
    }

    @Override
    public Optional<Runnable> finding() {
        return Optional.of(list::find);
    }

    @Override
    public void clearSelection() {
        viewModel.list().rows().select(Selected.nothing());
    }

    @Override
    public void focus() {
        list.focus();
    }

    @Override
    public void close() {
        viewModel.close();
    }
}
