package dev.lakewarden.app.window;

import dev.lakewarden.governance.audit.AuditVerdict;
import dev.lakewarden.governance.workspace.WorkspaceHealth;
import dev.lakewarden.store.WorkspaceFile;
import dev.lakewarden.viewmodels.problem.Problem;
import dev.lakewarden.viewmodels.tasks.Notice;
import dev.lakewarden.viewmodels.workspace.WorkspaceChores;
import dev.lakewarden.viewmodels.workspace.WorkspaceCommands;
import dev.lakewarden.viewmodels.workspace.WorkspaceDoor;
import dev.lakewarden.views.layers.Layers;
import dev.lakewarden.views.workspace.FileDialogs;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import java.nio.file.Path;
import java.util.Optional;

/** Everything the workspace menu of one window offers. */
final class WorkspaceAffairs {
    private final WindowGraph graph;
    private final WorkspaceCommands commands;

    WorkspaceAffairs(WindowGraph graph, Layers layers) {
        this.graph = graph;
        this.commands =
                new WorkspaceCommands(
                        graph.parts().shell().commands(),
                        new FileDialogs(layers, Path.of(System.getProperty("user.home", "."))));
        Path file = graph.workspace().file();
        commands.care(
                new WorkspaceChores(file, new StoreCare(graph), graph.tasks(), graph.clock()));
        commands.file(file, showing(file), () -> copy(file));
    }

    /** The window can go to other workspaces as well. */
    void offerOthers(Elsewhere elsewhere, WorkspaceDoor door) {
        commands.others(door, this::runningTasks);
        Path own = graph.workspace().file();
        graph.background()
                .run(
                        "Reading the recent workspaces",
                        () -> {
                            elsewhere.recent().remember(own);
                            return elsewhere.recent().find();
                        },
                        recent ->
                                commands.recent(
                                        recent.stream().filter(path -> !path.equals(own)).toList(),
                                        door,
                                        this::runningTasks),
                        _ -> {});
    }

    private long runningTasks() {
        return graph.longWork().running();
    }

    private Optional<Runnable> showing(Path file) {
        return Folder.of(
                        file,
                        System.getProperty("os.name", ""),
                        Optional.ofNullable(System.getenv("PATH")).orElse(""))
                .map(folder -> () -> show(folder));
    }

    private void show(Folder folder) {
        graph.background()
                .run(
                        "Showing the workspace file",
                        () -> {
                            folder.show();
                            return folder;
                        },
                        _ -> {},
                        failure -> {
                            Problem problem = Problem.of(failure);
                            tell(
                                    Notice.Kind.FAILED,
                                    problem.title(),
                                    problem.cause() + " " + problem.remedy());
                        });
    }

    private void copy(Path file) {
        ClipboardContent content = new ClipboardContent();
        content.putString(file.toString());
        Clipboard.getSystemClipboard().setContent(content);
        tell(Notice.Kind.DONE, "Path copied", file.toString());
    }

    private void tell(Notice.Kind kind, String title, String text) {
        graph.parts().notifications().tell(kind, title, text);
    }

    /** The same operations as those of the command line. */
    private record StoreCare(WindowGraph graph) implements WorkspaceChores.Care {
        @Override
        public WorkspaceHealth check() {
            return WorkspaceFile.of(graph.workspace().file()).check();
        }

        @Override
        public AuditVerdict verifyAudit() {
            return graph.workspace().audit().verify();
        }

        @Override
        public void backUp(Path target) {
            WorkspaceFile.of(graph.workspace().file()).backup(target);
        }
    }
}
