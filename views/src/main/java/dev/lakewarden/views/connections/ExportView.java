package dev.lakewarden.views.connections;

import dev.lakewarden.viewmodels.connections.ExportViewModel;
import dev.lakewarden.views.help.HelpDialog;
import dev.lakewarden.views.layers.Layers;

import javafx.scene.control.Button;
import javafx.stage.FileChooser;

import org.kordamp.ikonli.feather.Feather;

import java.io.File;

/** Export as a layer: what goes into the file, where to, and how it went. */
final class ExportView {
    private static final String ID = "connection-export";

    private final ExportViewModel viewModel;
    private final Question question;

    ExportView(Layers layers, ExportViewModel viewModel) {
        this.viewModel = viewModel;
        Button close = Parts.button(ID + "-close-button", "Close", viewModel::close);
        Button choose = Parts.button(ID + "-choose", Feather.SAVE, "Choose file…", this::choose);
        choose.getStyleClass().add("accent");
        Parts.presentWhile(choose, viewModel.canChoose());
        question = new Question(layers, ID, Feather.UPLOAD, "Export connections");
        question.say(
                        Parts.words(ID + "-words", viewModel.words()),
                        Parts.problem(ID + "-problem", viewModel.problem()))
                .answers(close, choose)
                .openWhile(viewModel.isOpen(), choose, viewModel::close);
        HelpDialog.onKey(question.frame(), layers, "connections");
        // The button that had the keyboard is gone once the file is written.
        viewModel
                .canChoose()
                .subscribe(
                        can -> {
                            if (!can) {
                                close.requestFocus();
                            }
                        });
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Export connections");
        chooser.setInitialFileName("connections.yaml");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter("YAML", "*.yaml", "*.yml"));
        File chosen = chooser.showSaveDialog(question.frame().getScene().getWindow());
        if (chosen != null) {
            viewModel.write(chosen.toPath());
        }
    }
}
