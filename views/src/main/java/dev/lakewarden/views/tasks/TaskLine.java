package dev.lakewarden.views.tasks;

import dev.lakewarden.viewmodels.tasks.TaskRow;
import dev.lakewarden.viewmodels.tasks.TasksViewModel;
import dev.lakewarden.views.badges.Glyph;
import dev.lakewarden.views.motion.Motion;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.OptionalDouble;

/** One task: icon, name, what it does now, bar, percent, and Cancel or Dismiss. */
final class TaskLine extends HBox {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final FontIcon icon = Glyph.of(Feather.LOADER, Glyph.Size.BUTTON);
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Tooltip whole = new Tooltip();
    private final ProgressBar bar = new ProgressBar();
    private final Label percent = new Label();
    private final Button button = new Button();
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final Motion motion;
    private @Nullable TaskRow row;

    TaskLine(TasksViewModel viewModel, Motion motion) {
        this.motion = motion;
        motion.turn(icon, running.flatMap(is -> sceneProperty().map(_ -> is).orElse(false)));
        getStyleClass().add("task-line");
        title.setMinWidth(USE_PREF_SIZE);
        detail.getStyleClass().add("muted");
        detail.setTextOverrun(OverrunStyle.ELLIPSIS);
        detail.setMinWidth(0);
        detail.setMaxWidth(Double.MAX_VALUE);
        detail.setTooltip(whole);
        HBox.setHgrow(detail, Priority.ALWAYS);
        bar.getStyleClass().add("task-bar");
        percent.getStyleClass().addAll("mono", "muted", "task-percent");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(
                _ -> {
                    if (row != null) {
                        viewModel.stopOrDismiss(row);
                    }
                });
        getChildren().addAll(icon, title, detail, bar, percent, button);
    }

    void show(TaskRow now) {
        row = now;
        setId("task-" + now.id());
        button.setId("task-button-" + now.id());
        title.setText(now.title());
        detail.setText(now.detail());
        whole.setText(now.detail());
        percent.setText(now.percent());
        button.setText(now.button());
        button.setDisable(!now.canPress());
        button.setAccessibleText(now.button() + " " + now.title());
        setAccessibleText(now.spoken());
        bar.setVisible(now.isRunning());
        running.set(now.isRunning());
        motion.share(bar, now.isRunning() ? now.fraction() : OptionalDouble.of(0));
        icon.setIconCode(icon(now));
        pseudoClassStateChanged(FAILED, icon(now) == Feather.X_OCTAGON);
        pseudoClassStateChanged(DONE, icon(now) == Feather.CHECK_CIRCLE);
    }

    private static Ikon icon(TaskRow row) {
        return switch (row.state()) {
            case RUNNING, CANCELLING -> Feather.LOADER;
            case DONE -> Feather.CHECK_CIRCLE;
            case CANCELLED -> Feather.MINUS_CIRCLE;
            case FAILED -> Feather.X_OCTAGON;
        };
    }
}
