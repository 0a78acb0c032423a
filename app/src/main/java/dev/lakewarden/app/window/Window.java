package dev.lakewarden.app.window;

import dev.lakewarden.icons.Icons;
import dev.lakewarden.viewmodels.shell.ShellViewModel;
import dev.lakewarden.views.shell.Page;
import dev.lakewarden.views.theme.ThemeFollower;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;

import java.util.List;

/** The one window: a stage around the shell, with its clock, its theme and its memory. */
final class Window {
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 64, 128, 256);

    private final OpenWindow content;
    private final ShellViewModel shell;
    private final Stage stage = new Stage();
    private final StageKeeper keeper;
    private final Timeline clock;
    private Subscription theme = Subscription.EMPTY;

    Window(OpenWindow content, Runnable onClosed) {
        this.content = content;
        this.shell = content.parts().shell();
        this.keeper = new StageKeeper(stage, shell.layout());
        this.clock = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        stage.setOnCloseRequest(
                asked -> {
                    if (content.askBefore(stage::close)) {
                        asked.consume();
                    }
                });
        stage.setOnHidden(
                _ -> {
                    closed();
                    onClosed.run();
                });
    }

    Stage show() {
        keeper.restore();
        // With its size, or everything would be laid out for the size that it likes best first.
        Scene scene = new Scene(content.shell().layers(), stage.getWidth(), stage.getHeight());
        theme = ThemeFollower.follow(scene, shell.look());
        stage.setTitle("Lakewarden — " + shell.identity().workspaceName());
        stage.setScene(scene);
        content.start();
        stage.show();
        content.shell().currentPage().ifPresent(Page::focus);
        clock.play();
        return stage;
    }

    /** What need not be there for the first picture, and would take a core from it. */
    void loadBehind() {
        ICON_SIZES.forEach(size -> stage.getIcons().add(new Image(Icons.application(size))));
        content.loadBehind();
        content.refreshBehind();
    }

    boolean shows(OpenWindow other) {
        return content == other;
    }

    void close() {
        stage.close();
    }

    private void tick() {
        keeper.keep();
        content.tick();
    }

    /** Writes where everything was a second ago, while the process is being ended. */
    void keepNow() {
        content.keepNow();
    }

    private void closed() {
        clock.stop();
        theme.unsubscribe();
        keeper.keep();
        content.close();
    }
}
