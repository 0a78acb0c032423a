package dev.lakewarden.app.window;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.tasks.Work;
import dev.lakewarden.store.WorkspaceFile;
import dev.lakewarden.viewmodels.commands.Command;
import dev.lakewarden.viewmodels.lists.Words;
import dev.lakewarden.viewmodels.settings.SettingsViewModel;
import dev.lakewarden.viewmodels.settings.WorkspaceFacts;
import dev.lakewarden.viewmodels.shell.ShellViewModel;
import dev.lakewarden.viewmodels.tables.TableTasks;
import dev.lakewarden.viewmodels.tables.TablesSources;
import dev.lakewarden.viewmodels.tables.TablesViewModel;
import dev.lakewarden.views.help.AboutDialog;
import dev.lakewarden.views.help.HelpPage;
import dev.lakewarden.views.settings.SettingsPage;
import dev.lakewarden.views.shell.PageRegistry;
import dev.lakewarden.views.shell.ShellView;
import dev.lakewarden.views.tables.FirstSteps;
import dev.lakewarden.views.tables.TablesPage;

import javafx.beans.value.ObservableValue;

import org.kordamp.ikonli.feather.Feather;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which pages this version has, and the shell around them. */
final class Pages {
    private Pages() {}

    static ShellView shell(WindowGraph graph) {
        graph.parts().shell().commands().add(refreshAll(graph));
        PageRegistry registry = new PageRegistry();
        registry.addArea(
                new PageRegistry.Area(TablesPage.NAME, "Tables", Feather.GRID), _ -> tables(graph));
        registry.add(SettingsPage.NAME, _ -> new SettingsPage(settings(graph)));
        registry.add(HelpPage.NAME, HelpPage::new);
        ShellView shell = new ShellView(graph.parts(), registry);
        graph.parts()
                .shell()
                .commands()
                .add(
                        Command.always(
                                "about",
                                "About Lakewarden",
                                "",
                                "Version and licences",
                                () -> AboutDialog.open(shell.layers(), version(), licences())));
        return shell;
    }

    private static Command refreshAll(WindowGraph graph) {
        return new Command(
                "window-refresh-all",
                "Refresh everything",
                "Shift+F5",
                "Reads every connection",
                () ->
                        graph.parts().estate().summary().get().connections() == 0
                                ? Optional.of("No connections yet")
                                : graph.readOnly(),
                graph.longWork()::refreshAll);
    }

    private static TablesPage tables(WindowGraph graph) {
        ShellViewModel shell = graph.parts().shell();
        TablesViewModel viewModel =
                new TablesViewModel(
                        new TablesSources(
                                graph.workspace().connections(),
                                graph.workspace().tables(),
                                graph.states(),
                                graph.scan(),
                                graph.rereads()),
                        graph.layouts(),
                        graph.background(),
                        tasks(graph),
                        Words.following(shell.look().times(), shell.now()));
        return new TablesPage(
                        viewModel,
                        new FirstSteps(
                                () -> run(shell, "connection-add"),
                                () -> run(shell, "connection-import"),
                                () -> run(shell, "open-sample")),
                        () -> shell.inspectorShownProperty().set(true))
                .withMending(() -> run(shell, "connection-fix"))
                .withLetterKeys(shell.look().letterKeysProperty());
    }

    private static TableTasks tasks(WindowGraph graph) {
        ObservableValue<Boolean> others = graph.rereads().areRunning();
        return new TableTasks() {
            @Override
            public void start(String title, Consumer<Work> work, Runnable onEnd) {
                graph.longWork().start(title, work, onEnd);
            }

            @Override
            public void read(String title, Consumer<Work> work, Runnable onEnd) {
                graph.longWork().asked(() -> start(title, work, onEnd));
            }

            @Override
            public ObservableValue<Boolean> others() {
                return others;
            }
        };
    }

    private static void run(ShellViewModel shell, String commandId) {
        shell.commands().run(commandId);
    }

    private static SettingsViewModel settings(WindowGraph graph) {
        return new SettingsViewModel(
                graph.parts().shell().look(),
                () -> facts(graph.workspace().file()),
                graph.background());
    }

    private static WorkspaceFacts facts(Path file) {
        try {
            List<Path> backups = WorkspaceFile.of(file).findBackups();
            Optional<Instant> newest =
                    backups.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    Files.getLastModifiedTime(backups.getFirst()).toInstant());
            return new WorkspaceFacts(file.toString(), Files.size(file), newest, backups.size());
        } catch (IOException e) {
            throw new ConnectorException(
                    new Failure.Corrupt(file.toString(), "It cannot be looked at."), e);
        }
    }

    private static String version() {
        return Optional.ofNullable(Pages.class.getPackage().getImplementationVersion())
                .orElse("from source");
    }

    /** The libraries as the build listed them, then typefaces and pictures. */
    private static String licences() {
        return Stream.of(
                        "/dev/lakewarden/app/window/licences.txt",
                        "/dev/lakewarden/icons/LICENSES.txt",
                        "/dev/lakewarden/views/theme/fonts/Inter-OFL.txt",
                        "/dev/lakewarden/views/theme/fonts/JetBrainsMono-OFL.txt")
                .map(Pages::text)
                .collect(Collectors.joining("\n\n"));
    }

    private static String text(String resource) {
        try (InputStream stream = Pages.class.getResourceAsStream(resource)) {
            return stream == null
                    ? resource + " is missing from this build."
                    : new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
