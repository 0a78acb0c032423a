package dev.lakewarden.views.connections;

import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.exchange.ConnectionReader;
import dev.lakewarden.viewmodels.connections.ImportSources;
import dev.lakewarden.viewmodels.connections.ImportViewModel;
import dev.lakewarden.viewmodels.connections.ImportViewModel.State;
import dev.lakewarden.viewmodels.problem.Problem;
import dev.lakewarden.views.badges.Glyph;
import dev.lakewarden.views.help.HelpDialog;
import dev.lakewarden.views.layers.DialogFrame;
import dev.lakewarden.views.layers.Layers;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.io.File;
import java.util.List;
import java.util.Optional;

/** Import as a layer: the choice of a file, what it asks to be trusted with, and how it went. */
final class ImportView {
    private static final String ID = "connection-import";

    private final ImportViewModel viewModel;
    private final VBox body = new VBox();
    private final Button back;
    private final Button save;
    private final Button close;
    private final DialogFrame frame;
    private boolean open;

    ImportView(Layers layers, ImportViewModel viewModel) {
        this.viewModel = viewModel;
        back = Parts.button(ID + "-back", Feather.ARROW_LEFT, "Another file", viewModel::back);
        close = Parts.button(ID + "-cancel", "Close", viewModel::close);
        save = Parts.button(ID + "-save", Feather.DOWNLOAD, "Import", viewModel::save);
        save.getStyleClass().add("accent");
        save.textProperty().bind(viewModel.verb());
        save.disableProperty().bind(viewModel.canSave().map(can -> !can));
        body.getStyleClass().add("import-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setId(ID + "-scroll");
        scroll.setFocusTraversable(false);
        frame =
                Parts.styled(
                        new DialogFrame(layers, ID, Feather.DOWNLOAD, "Import connections")
                                .withBody(scroll)
                                .withFoot(List.of(back), List.of(close, save))
                                .leavingBy(viewModel::close));
        frame.getStyleClass().add("connection-import");
        HelpDialog.onKey(frame, layers, "connections");
        viewModel.state().subscribe(this::show);
    }

    private void show(State state) {
        switch (state) {
            case State.Closed() -> body.getChildren().clear();
            case State.Choosing(var offers, var problem) -> showChoice(offers, problem);
            case State.Reading(var file) ->
                    body.getChildren().setAll(Parts.words(ID + "-words", "Reading " + file));
            case State.Previewing now -> body.getChildren().setAll(ImportPreviewPane.of(now));
            case State.Saving() -> body.getChildren().setAll(Parts.words(ID + "-words", "Saving"));
            case State.Finished(var results) ->
                    body.getChildren().setAll(ImportPreviewPane.of(results));
        }
        Parts.present(back, state instanceof State.Previewing);
        Parts.present(save, state instanceof State.Previewing);
        boolean wanted = !(state instanceof State.Closed);
        if (wanted && !open) {
            open = true;
            frame.open(close, () -> open = false);
        } else if (!wanted && open) {
            frame.close();
        }
        if (wanted) {
            // What stands in the scroll pane is part of the scene only once it has its skin.
            frame.applyCss();
            first().ifPresent(Node::requestFocus);
        }
    }

    /** Where the keyboard begins: the first button or box of what is shown. */
    private Optional<Node> first() {
        return body.lookupAll("*").stream().filter(Node::isFocusTraversable).findFirst();
    }

    private void showChoice(List<ImportSources.Offer> offers, Optional<Problem> problem) {
        ObservableValue<Optional<Problem>> shown = new SimpleObjectProperty<>(problem);
        body.getChildren()
                .setAll(
                        Parts.words(
                                ID + "-words",
                                "Nothing is saved before you have seen what a file would add or"
                                        + " change and what it reaches. Secrets go to the vault,"
                                        + " never into the workspace."),
                        Parts.problem(ID + "-problem", shown));
        if (!offers.isEmpty()) {
            body.getChildren().add(heading("Found on this machine"));
            offers.forEach(offer -> body.getChildren().add(offer(offer)));
        }
        body.getChildren().addAll(heading("Another file"), another());
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().addAll("muted", "small");
        return heading;
    }

    private Node offer(ImportSources.Offer offer) {
        Label title = new Label(offer.title());
        title.getStyleClass().add("medium");
        Label file = new Label(offer.file().toString());
        file.getStyleClass().addAll("mono", "muted");
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Button look =
                Parts.button(
                        ID + "-offer-" + offer.reader().id(),
                        Feather.EYE,
                        "Look at it",
                        () -> viewModel.look(offer.reader(), offer.file()));
        look.setAccessibleText("Look at " + offer.title());
        HBox row =
                new HBox(Glyph.of(Feather.FILE_TEXT, Glyph.Size.BUTTON), title, file, spring, look);
        row.getStyleClass().add("import-offer");
        return row;
    }

    private Node another() {
        ComboBox<String> kind = new ComboBox<>();
        kind.setId(ID + "-kind");
        viewModel.readers().forEach(reader -> kind.getItems().add(reader.title()));
        kind.getSelectionModel().selectFirst();
        ComboBox<Environment> environment = new EnvironmentChoice(viewModel.environmentProperty());
        environment.setId(ID + "-environment");
        Button choose =
                Parts.button(
                        ID + "-choose",
                        Feather.FOLDER,
                        "Choose file…",
                        () -> SettingControls.chooseFile(body).ifPresent(file -> look(kind, file)));
        VBox kinds = Parts.labelled("Kind of file", kind);
        VBox environments = Parts.labelled("Environment, where the file names none", environment);
        VBox button = Parts.labelled(" ", choose);
        HBox row = new HBox(kinds, environments, button);
        row.getStyleClass().addAll("field-with-button", "question-body");
        return row;
    }

    private void look(ComboBox<String> kind, File file) {
        ConnectionReader reader =
                viewModel.readers().get(kind.getSelectionModel().getSelectedIndex());
        viewModel.look(reader, file.toPath());
    }
}
