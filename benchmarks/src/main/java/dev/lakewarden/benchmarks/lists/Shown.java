package dev.lakewarden.benchmarks.lists;

import dev.lakewarden.app.window.Connecting;
import dev.lakewarden.app.window.OpenWindow;
import dev.lakewarden.app.window.OpenedWorkspace;
import dev.lakewarden.app.window.SystemsOf;
import dev.lakewarden.app.window.WindowRequest;
import dev.lakewarden.governance.connections.Providers;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.Opening;
import dev.lakewarden.store.Workspace;
import dev.lakewarden.viewmodels.background.Background;
import dev.lakewarden.viewmodels.lists.ListModel;
import dev.lakewarden.viewmodels.palette.PaletteScope;
import dev.lakewarden.viewmodels.tables.TableRow;
import dev.lakewarden.viewmodels.tables.TablesViewModel;
import dev.lakewarden.views.theme.Look;
import dev.lakewarden.views.theme.Theme;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The whole window on a workspace, shown. */
final class Shown implements AutoCloseable {
    private final Workspace workspace;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final OpenWindow window;
    private final Stage stage;

    Shown(Path file, int width, int height) {
        if (!(Workspace.open(file, Mode.WINDOW) instanceof Opening.Opened(var opened))) {
            throw new IllegalStateException(file + " cannot be opened");
        }
        workspace = opened;
        OpenedWorkspace read = OpenedWorkspace.of(workspace);
        Background background = new Background(workers, Platform::runLater);
        WindowRequest request = new WindowRequest(file, "benchmark", Optional.empty(), noSystems());
        window = Fx.ask(() -> OpenWindow.of(request, read, background, Clock.systemUTC()));
        stage = Fx.ask(() -> show(width, height));
        workspace
                .changes()
                .subscribe(
                        () ->
                                Platform.runLater(
                                        () -> {
                                            if (stage.isShowing()) {
                                                window.parts().estate().load();
                                            }
                                        }));
    }

    /** The benchmark is about the window, so there is nothing that it could connect to. */
    private static Connecting noSystems() {
        return new SystemsOf(
                () -> new Providers(List.of()), SystemsOf::noKeychain, Clock.systemUTC());
    }

    private Stage show(int width, int height) {
        Scene scene = new Scene(window.shell().layers(), width, height);
        Look.dress(scene, Theme.DARK, 100);
        Stage shown = new Stage();
        shown.setScene(scene);
        window.start();
        shown.show();
        return shown;
    }

    ListModel<TableRow> rows() {
        if (window.shell().currentPage().orElseThrow().state() instanceof TablesViewModel tables) {
            return tables.list().rows();
        }
        throw new IllegalStateException("Another page than that of the tables is in front");
    }

    Workspace workspace() {
        return workspace;
    }

    void selectMost() {
        if (window.shell().layers().lookup("#tables-table") instanceof TableView<?> table) {
            table.getSelectionModel().selectRange(0, table.getItems().size() - 10);
        }
    }

    void scrollTo(int row) {
        if (window.shell().layers().lookup("#tables-table") instanceof TableView<?> table) {
            table.scrollTo(row);
        }
    }

    void filterTree(String typed) {
        window.parts().estate().filterProperty().set(typed);
    }

    void quickOpen(String typed) {
        window.shell().openPalette(PaletteScope.EVERYTHING);
        window.parts().palette().queryProperty().set(typed);
    }

    @Override
    public void close() {
        Fx.ask(
                () -> {
                    window.close();
                    stage.close();
                    return stage;
                });
        workers.close();
        workspace.close();
    }
}
