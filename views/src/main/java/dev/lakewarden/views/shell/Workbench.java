package dev.lakewarden.views.shell;

import dev.lakewarden.viewmodels.shell.ShellViewModel;
import dev.lakewarden.views.badges.Glyph;
import dev.lakewarden.views.motion.Motion;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;

/** Tabs above, the page with its inspector in the middle, the tasks below. */
final class Workbench extends BorderPane {
    private final ShellViewModel viewModel;
    private final TabStrip strip;
    private final InspectorPane inspector;
    private final StackPane pageSlot = new StackPane();
    private final Sided sided;
    private @Nullable PageFrame shown;

    Workbench(ShellViewModel viewModel, TabStrip strip, Node tasks, Motion motion) {
        this.viewModel = viewModel;
        this.strip = strip;
        this.inspector = new InspectorPane(() -> viewModel.inspectorShownProperty().set(false));
        getStyleClass().add("workbench");
        pageSlot.setId("page-slot");
        this.sided =
                new Sided(
                        pageSlot,
                        inspector,
                        new Sided.Side("inspector", Sided.Edge.RIGHT, 1320, 312),
                        viewModel.inspector(),
                        viewModel.layout());
        setTop(strip);
        setCenter(sided);
        setBottom(tasks);
        viewModel
                .inspectorShownProperty()
                .subscribe(
                        _ -> {
                            arrange();
                            sided.slideIn(motion);
                        });
    }

    /** Answers whether it was another one before. */
    boolean show(Optional<PageFrame> frame) {
        if (frame.orElse(null) == shown && shown != null) {
            return false;
        }
        shown = frame.orElse(null);
        pageSlot.getChildren().setAll(frame.<List<Node>>map(List::of).orElse(List.of()));
        Optional<Page.Inspection> inspection = frame.flatMap(found -> found.page().inspector());
        inspection.ifPresent(inspector::show);
        strip.showActions(inspection.isPresent() ? List.of(inspectorToggle()) : List.of());
        arrange();
        return true;
    }

    private Button inspectorToggle() {
        Button toggle = new Button();
        toggle.setId("inspector-toggle");
        toggle.getStyleClass().addAll("flat", "button-icon", "mirrored");
        toggle.setGraphic(Glyph.of(Feather.SIDEBAR, Glyph.Size.BUTTON));
        toggle.setAccessibleText("Show or hide the inspector");
        toggle.setTooltip(new Tooltip("Show or hide the inspector (Ctrl+I)"));
        toggle.setOnAction(
                _ ->
                        viewModel
                                .inspectorShownProperty()
                                .set(!viewModel.inspectorShownProperty().get()));
        return toggle;
    }

    private void arrange() {
        sided.show(
                viewModel.inspectorShownProperty().get()
                        && shown != null
                        && shown.page().inspector().isPresent());
    }

    /** What F6 walks: tabs, page, inspector. */
    List<Node> zones() {
        return List.of(strip, pageSlot, inspector);
    }
}
