package dev.lakewarden.views.tasks;

import dev.lakewarden.viewmodels.tasks.Notice;
import dev.lakewarden.viewmodels.tasks.NotificationsViewModel;
import dev.lakewarden.viewmodels.times.TimeWords;
import dev.lakewarden.views.badges.Glyph;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.time.Instant;
import java.util.function.BiConsumer;

/** The bell with the number of notices not seen yet; it opens their history as a layer. */
public final class Bell extends Button {
    private final NotificationsViewModel viewModel;
    private final ObservableValue<TimeWords> times;
    private final Label count = new Label();

    /** {@code show} puts a titled region above the window. */
    public Bell(
            NotificationsViewModel viewModel,
            ObservableValue<TimeWords> times,
            BiConsumer<String, Region> show) {
        this.viewModel = viewModel;
        this.times = times;
        setId("top-bar-notifications");
        getStyleClass().addAll("flat", "button-icon");
        count.getStyleClass().add("bell-count");
        count.setMouseTransparent(true);
        StackPane icon = new StackPane(Glyph.of(Feather.BELL, Glyph.Size.BUTTON), count);
        StackPane.setAlignment(count, javafx.geometry.Pos.TOP_RIGHT);
        setGraphic(icon);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setTooltip(new Tooltip("Notifications"));
        viewModel.unseen().subscribe(number -> showCount(number.intValue()));
        setOnAction(
                _ -> {
                    show.accept("Notifications", history());
                    viewModel.seen();
                });
    }

    private void showCount(int unseen) {
        count.setText(Integer.toString(unseen));
        count.setVisible(unseen > 0);
        setAccessibleText("Notifications, " + unseen + " not seen");
    }

    private Region history() {
        VBox list = new VBox();
        list.setId("notifications-list");
        list.getStyleClass().add("notice-list");
        Instant now = Instant.now();
        for (Notice notice : viewModel.history()) {
            list.getChildren().add(line(notice, now));
        }
        if (list.getChildren().isEmpty()) {
            Label none = new Label("No notifications yet. How tasks ended is told here.");
            none.setId("notifications-none");
            none.getStyleClass().add("muted");
            list.getChildren().add(none);
        }
        return list;
    }

    private Node line(Notice notice, Instant now) {
        Node icon = noticeIcon(notice.kind());
        Label title = new Label(notice.title());
        title.getStyleClass().add("strong");
        Label text = new Label(notice.text());
        text.setWrapText(true);
        text.getStyleClass().add("muted");
        VBox words = new VBox(title, text);
        text.setManaged(!notice.text().isEmpty());
        HBox.setHgrow(words, Priority.ALWAYS);
        Label at = new Label(times.getValue().moment(notice.at(), now));
        at.getStyleClass().addAll("mono", "muted");
        at.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(icon, words, at);
        line.getStyleClass().add("notice-line");
        return line;
    }

    static Node noticeIcon(Notice.Kind kind) {
        Node icon =
                Glyph.of(
                        switch (kind) {
                            case DONE -> Feather.CHECK_CIRCLE;
                            case WARNING -> Feather.ALERT_TRIANGLE;
                            case FAILED -> Feather.X_OCTAGON;
                        },
                        Glyph.Size.HEADER);
        icon.getStyleClass()
                .add(
                        switch (kind) {
                            case DONE -> "glyph-good";
                            case WARNING -> "glyph-warning";
                            case FAILED -> "glyph-bad";
                        });
        return icon;
    }
}
