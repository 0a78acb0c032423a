package dev.lakewarden.views.shell;

import dev.lakewarden.viewmodels.shell.ShellViewModel;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tabs above, the page with its inspector in the middle. */
final class Workbench extends BorderPane {
    private final ShellViewModel viewModel;
    private final InspectorPane inspector;
    private final SplitPane split = new SplitPane();
    private final StackPane pageSlot = new StackPane();
    private @Nullable PageFrame shown;

    Workbench(ShellViewModel viewModel, TabStrip strip) {
        this.viewModel = viewModel;
        this.inspector = new InspectorPane(() -> viewModel.inspectorShownProperty().set(false));
        getStyleClass().add("workbench");
        split.getStyleClass().add("zones");
        pageSlot.getStyleClass().add("page-slot");
        SplitPane.setResizableWithParent(inspector, false);
        setTop(strip);
        setCenter(split);
        viewModel.inspectorShownProperty().subscribe(_ -> arrange());
    }

    void show(Optional<PageFrame> frame) {
        if (frame.orElse(null) == shown && shown != null) {
            return;
        }
        shown = frame.orElse(null);
        pageSlot.getChildren().setAll(frame.<List<Node>>map(List::of).orElse(List.of()));
        frame.flatMap(found -> found.page().inspector()).ifPresent(inspector::show);
        arrange();
    }

    private void arrange() {
        List<Region> zones = new ArrayList<>();
        zones.add(pageSlot);
        if (viewModel.inspectorShownProperty().get()
                && shown != null
                && shown.page().inspector().isPresent()) {
            zones.add(inspector);
        }
        split.getItems().setAll(zones);
    }
}
