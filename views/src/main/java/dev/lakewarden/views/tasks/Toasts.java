package dev.lakewarden.views.tasks;

import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;

import dev.lakewarden.viewmodels.tasks.Notice;
import dev.lakewarden.viewmodels.tasks.NotificationsViewModel;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * Notices at the lower right for some seconds. They take no focus, and a failure stays until it is
 * closed.
 */
public final class Toasts extends VBox {
    private static final Duration SHOWN = Duration.seconds(6);

    /** It stays behind the bell; here it would lie upon the rows that it is about. */
    private static final Duration FAILURE_SHOWN = Duration.seconds(20);

    private static final int AT_MOST = 3;

    public Toasts(NotificationsViewModel viewModel) {
        setId("toasts");
        getStyleClass().add("toasts");
        setPickOnBounds(false);
        setAlignment(Pos.BOTTOM_RIGHT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_RIGHT);
        viewModel
                .history()
                .addListener(
                        (ListChangeListener<Notice>)
                                change -> {
                                    while (change.next()) {
                                        change.getAddedSubList().forEach(this::show);
                                    }
                                });
    }

    private void show(Notice notice) {
        Notification toast = new Notification(notice.sentence(), Bell.noticeIcon(notice.kind()));
        toast.getStyleClass().add(Styles.ELEVATED_1);
        toast.setAccessibleText(notice.sentence());
        toast.setOnClose(_ -> getChildren().remove(toast));
        getChildren().add(toast);
        if (getChildren().size() > AT_MOST) {
            getChildren().removeFirst();
        }
        PauseTransition gone =
                new PauseTransition(notice.kind() == Notice.Kind.FAILED ? FAILURE_SHOWN : SHOWN);
        gone.setOnFinished(_ -> getChildren().remove(toast));
        gone.play();
    }
}
