package dev.lakewarden.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.app.window.Elsewhere;
import dev.lakewarden.app.window.OpenedWorkspace;
import dev.lakewarden.app.window.RecentWorkspaces;
import dev.lakewarden.app.window.WindowLauncher;
import dev.lakewarden.app.window.WindowRequest;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.Opening;
import dev.lakewarden.store.Workspace;
import dev.lakewarden.viewmodels.background.Background;

import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;

/** The workspace menu: looking after the file, and going to another one. */
class ShellWorkspaceIT {
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final FxRobot robot = new FxRobot();
    private final Path directory;
    private final RecentWorkspaces recent;

    ShellWorkspaceIT(@TempDir Path directory) {
        this.directory = directory;
        this.recent = new RecentWorkspaces(directory.resolve("recent-workspaces"));
    }

    @BeforeEach
    void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
    }

    @AfterEach
    void closeEveryWindow() {
        Fx.ask(
                () -> {
                    stages().forEach(Stage::close);
                    return true;
                });
        workers.close();
    }

    @Test
    void theFileIsCheckedAndItsAuditLogVerified() {
        ShellScreen shell = open("retail.db");
        assertThat(shell.workspaceMenu())
                .contains(
                        "menu-workspace-open",
                        "menu-workspace-new",
                        "menu-open-sample",
                        "menu-workspace-backup",
                        "menu-workspace-copy-path");
        shell.fromWorkspaceMenu("menu-workspace-check");
        assertThat(shell.awaitNotice("Check of the workspace finished")).contains("It is sound");
        shell.fromWorkspaceMenu("menu-workspace-audit");
        assertThat(shell.awaitNotice("Verification of the audit log")).contains("is intact");
    }

    @Test
    void aRecentWorkspaceTakesThePlaceOfThisOne() {
        workspace("other.db").close();
        recent.remember(directory.resolve("other.db"));
        ShellScreen shell = open("retail.db");
        awaitRecent(shell);
        shell.fromWorkspaceMenu("menu-workspace-recent-1");
        awaitTitles("Lakewarden — other");
        // The one that was left can be opened for changes again.
        workspace("retail.db").close();
        assertThat(recent.find()).first().isEqualTo(directory.resolve("other.db"));
    }

    @Test
    void aFileThatIsNoWorkspaceIsLeftAlone() throws IOException {
        Path picture = Files.writeString(directory.resolve("holiday.db"), "not a workspace");
        recent.remember(picture);
        ShellScreen shell = open("retail.db");
        awaitRecent(shell);
        shell.fromWorkspaceMenu("menu-workspace-recent-1");
        assertThat(shell.awaitNotice("holiday.db is not valid")).contains("was left as it is");
        assertThat(picture).hasContent("not a workspace");
        awaitTitles("Lakewarden — retail");
    }

    /** They are read after the window is there. */
    private static void awaitRecent(ShellScreen shell) {
        Awaitility.await("a recent workspace in the menu")
                .until(() -> shell.workspaceMenu().contains("menu-workspace-recent-1"));
    }

    private ShellScreen open(String name) {
        Path file = directory.resolve(name);
        OpenedWorkspace opened = OpenedWorkspace.of(workspace(name));
        WindowRequest request =
                new WindowRequest(
                        file,
                        "ann",
                        Optional.empty(),
                        JourneyConnecting.toEverySystem(),
                        Optional.of(new Elsewhere(recent, _ -> directory.resolve("sample.db"))));
        Stage stage =
                Fx.ask(
                        () ->
                                new WindowLauncher(request)
                                        .show(new Background(workers, Platform::runLater), opened));
        robot.targetWindow(stage);
        Fx.await("the window", () -> stage.isShowing() && stage.isFocused());
        return new ShellScreen(robot);
    }

    private Workspace workspace(String name) {
        if (Workspace.open(directory.resolve(name), Mode.WINDOW)
                instanceof Opening.Opened(var workspace)) {
            return workspace;
        }
        throw new IllegalStateException(name + " cannot be opened");
    }

    private static void awaitTitles(String... titles) {
        Fx.await(
                "the windows",
                () -> stages().stream().map(Stage::getTitle).toList().equals(List.of(titles)));
    }

    private static List<Stage> stages() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window.isShowing())
                .map(Stage.class::cast)
                .filter(stage -> String.valueOf(stage.getTitle()).startsWith("Lakewarden"))
                .toList();
    }
}
