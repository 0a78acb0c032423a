package dev.lakewarden.app.window;

import dev.lakewarden.app.requests.PageRequests;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.store.Consent;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.Opening;
import dev.lakewarden.store.Workspace;
import dev.lakewarden.viewmodels.background.Background;
import dev.lakewarden.viewmodels.problem.Problem;
import dev.lakewarden.viewmodels.tasks.Notice;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Starts JavaFX, opens the workspace meanwhile, and shows the window. Connectors are loaded only
 * after the first picture.
 */
public final class WindowLauncher {
    private final WindowRequest request;
    private final Clock clock = Clock.systemUTC();
    private final CompletableFuture<Boolean> closed = new CompletableFuture<>();
    private volatile @Nullable Window inFront;

    public WindowLauncher(WindowRequest request) {
        this.request = request;
    }

    /**
     * Blocks until the window is closed; answers whether one was shown at all.
     *
     * @throws dev.lakewarden.governance.failure.ConnectorException if the workspace cannot be
     *     opened for a reason outside it
     * @throws UnsupportedOperationException if there is no display
     */
    public boolean run() {
        // Both take a while, and neither needs the other.
        CompletableFuture<Void> display = new CompletableFuture<>();
        CompletableFuture<Opening> opening =
                CompletableFuture.supplyAsync(
                        () ->
                                Workspace.open(
                                        request.workspace(), Mode.WINDOW, onceThereIs(display)),
                        Thread::startVirtualThread);
        startToolkit(display, opening);
        LastWords hook = LastWords.heard(this::keepNow);
        try (hook;
                ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            Opening answer = opening.join();
            Background background = new Background(workers, Platform::runLater);
            Platform.runLater(() -> begin(background, answer));
            return closed.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof ConnectorException told ? told : e;
        } finally {
            Platform.exit();
        }
    }

    /** Returns when it runs; without a display the workspace is let go of again. */
    private static void startToolkit(
            CompletableFuture<Void> display, CompletableFuture<Opening> opening) {
        try {
            Platform.setImplicitExit(false);
            Platform.startup(() -> {});
            display.complete(null);
        } catch (UnsupportedOperationException e) {
            display.completeExceptionally(e);
            // Why it could not be opened either is not what the person has to hear now.
            opening.handle((found, _) -> letGo(found)).join();
            throw e;
        }
    }

    /** Where no window can ask what to do with a workspace, it is left as it is. */
    private static Consent onceThereIs(CompletableFuture<Void> display) {
        return new Consent() {
            @Override
            public void begin(Path file) {
                display.join();
            }

            @Override
            public void setAside(Path file) {
                display.join();
            }
        };
    }

    private static boolean letGo(@Nullable Opening found) {
        if (found instanceof Opening.Opened(var workspace)) {
            workspace.close();
            return true;
        }
        return false;
    }

    private void begin(Background background, Opening opening) {
        new StartQuestions(
                        request.workspace(),
                        request.user(),
                        new AlertAsking(),
                        background,
                        new StartQuestions.Outcome() {
                            @Override
                            public void opened(OpenedWorkspace opened, Optional<String> news) {
                                show(background, request, opened, news);
                            }

                            @Override
                            public void declined() {
                                closed.complete(false);
                            }

                            @Override
                            public void failed(Failure failure) {
                                tellInDialog(failure);
                                closed.completeExceptionally(new ConnectorException(failure));
                            }
                        })
                .answer(opening);
    }

    /** Whoever started it from a desktop sees no terminal. */
    private static void tellInDialog(Failure failure) {
        Problem problem = Problem.of(failure);
        new AlertAsking()
                .tell(
                        new Asking.Question(
                                problem.title() + ".",
                                problem.cause() + " " + problem.remedy(),
                                "Close"));
    }

    /**
     * On the FX thread: the window on a workspace that is open already, whoever started JavaFX. The
     * workspace is closed with it.
     */
    public Stage show(Background background, OpenedWorkspace opened) {
        return show(background, request, opened, Optional.empty());
    }

    private Stage show(
            Background background,
            WindowRequest wanted,
            OpenedWorkspace opened,
            Optional<String> news) {
        Workspace workspace = opened.workspace();
        OpenWindow open = OpenWindow.of(wanted, opened, background, clock);
        Window window = new Window(open, () -> closed(open, workspace));
        Optional<Window> before = Optional.ofNullable(inFront);
        inFront = window;
        Stage stage = window.show();
        before.ifPresent(Window::close);
        news.ifPresent(
                words ->
                        open.parts()
                                .notifications()
                                .tell(Notice.Kind.WARNING, "The workspace was damaged", words));
        wanted.elsewhere()
                .ifPresent(
                        elsewhere ->
                                open.offerOthers(
                                        elsewhere,
                                        (file, other, told) ->
                                                show(background, wanted.on(file), other, told)));
        listen(stage, open, workspace);
        // Not at once: connectors and systems would take a core from the first picture.
        CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, background.worker())
                .execute(() -> whileShown(stage, window::loadBehind));
        return stage;
    }

    private void keepNow() {
        Window window = inFront;
        if (window != null) {
            window.keepNow();
        }
    }

    /** The last window ends the program; one that made way for another does not. */
    private void closed(OpenWindow open, Workspace workspace) {
        workspace.close();
        Window window = inFront;
        if (window != null && window.shows(open)) {
            closed.complete(true);
        }
    }

    private void listen(Stage stage, OpenWindow open, Workspace workspace) {
        workspace.changes().subscribe(() -> whileShown(stage, open.parts().estate()::load));
        if (workspace.mode() != Mode.WINDOW) {
            return;
        }
        PageRequests requests = new PageRequests(workspace.layouts(), workspace.changes(), clock);
        workspace
                .changes()
                .subscribe(
                        () ->
                                requests.take()
                                        .ifPresent(
                                                name ->
                                                        whileShown(
                                                                stage, () -> open.bringUp(name))));
    }

    /** On the FX thread; what was heard while the window closed comes too late. */
    private static void whileShown(Stage stage, Runnable action) {
        Platform.runLater(
                () -> {
                    if (stage.isShowing()) {
                        action.run();
                    }
                });
    }
}
