package dev.lakewarden.views.tasks;

import dev.lakewarden.viewmodels.tasks.TaskRow;
import dev.lakewarden.viewmodels.tasks.TasksViewModel;
import dev.lakewarden.views.badges.Glyph;
import dev.lakewarden.views.badges.KeyCaps;
import dev.lakewarden.views.motion.Motion;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The tasks below the page: one line while closed, a row for each while open. */
public final class TaskDrawer extends VBox {
    private final TasksViewModel viewModel;
    private final Motion motion;
    private final Map<String, TaskLine> lines = new LinkedHashMap<>();
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final FontIcon chevron = Glyph.of(Feather.CHEVRON_UP, Glyph.Size.BUTTON);
    private final FontIcon loader = Glyph.of(Feather.LOADER, Glyph.Size.STATUS);
    private final Label running = new Label();
    private final Label longest = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label percent = new Label();
    private final Label none = new Label("No task has run in this workspace yet.");

    public TaskDrawer(TasksViewModel viewModel, BooleanProperty open, Motion motion) {
        this.viewModel = viewModel;
        this.motion = motion;
        setId("tasks");
        getStyleClass().add("task-drawer");
        rows.setId("tasks-rows");
        none.setId("tasks-none");
        none.getStyleClass().add("task-none");
        none.setMaxWidth(Double.MAX_VALUE);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("task-scroll");
        scroll.setFocusTraversable(false);
        getChildren().add(head(open));
        open.subscribe(now -> show(now));
        viewModel.rows().subscribe(this::update);
        viewModel.summary().subscribe(running::setText);
        viewModel.longest().subscribe(this::showLongest);
        motion.turn(loader, viewModel.longest().map(Optional::isPresent));
    }

    private Button head(BooleanProperty open) {
        Label title = new Label("Tasks");
        title.getStyleClass().add("strong");
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        running.setId("tasks-running");
        running.getStyleClass().add("task-running");
        longest.setId("tasks-longest");
        longest.getStyleClass().add("muted");
        bar.getStyleClass().add("task-bar");
        percent.getStyleClass().addAll("mono", "muted");
        HBox line =
                new HBox(
                        chevron,
                        title,
                        running,
                        longest,
                        bar,
                        percent,
                        spring,
                        new KeyCaps("Alt+T"));
        line.getStyleClass().add("task-head-line");
        Button head = new Button();
        head.setId("tasks-toggle");
        head.getStyleClass().setAll("task-head");
        head.setGraphic(line);
        head.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(head.widthProperty().subtract(28));
        head.setAccessibleText("Tasks");
        head.setOnAction(_ -> open.set(!open.get()));
        return head;
    }

    private void show(boolean open) {
        chevron.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP);
        if (!open) {
            // Removed, not made flat: what cannot be seen must not take the focus.
            getChildren().remove(scroll);
        } else if (!getChildren().contains(scroll)) {
            getChildren().add(scroll);
            motion.in(scroll, Motion.From.BELOW);
        }
    }

    private void showLongest(Optional<TaskRow> row) {
        boolean any = row.isPresent();
        for (Region part : List.of(longest, bar, percent)) {
            part.setVisible(any);
            part.setManaged(any);
        }
        longest.setText(row.map(TaskRow::title).orElse(""));
        percent.setText(row.map(TaskRow::percent).orElse(""));
        motion.share(bar, row.map(TaskRow::fraction).orElse(OptionalDouble.of(0)));
        running.setGraphic(any ? loader : null);
        running.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("active"), any);
    }

    private void update(List<TaskRow> now) {
        lines.keySet().retainAll(now.stream().map(TaskRow::id).toList());
        List<Region> shown = new ArrayList<>();
        for (TaskRow row : now) {
            TaskLine line = lines.computeIfAbsent(row.id(), _ -> new TaskLine(viewModel, motion));
            line.show(row);
            shown.add(line);
        }
        if (shown.isEmpty()) {
            shown.add(none);
        }
        if (!rows.getChildren().equals(shown)) {
            rows.getChildren().setAll(shown);
        }
    }
}
