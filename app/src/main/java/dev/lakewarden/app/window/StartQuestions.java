package dev.lakewarden.app.window;

import dev.lakewarden.store.Mode;
import dev.lakewarden.store.Opening;
import dev.lakewarden.store.Workspace;
import dev.lakewarden.store.WorkspaceFile;
import dev.lakewarden.viewmodels.times.TimeWords;
import dev.lakewarden.views.theme.Look;
import dev.lakewarden.views.theme.Theme;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;

import java.nio.file.Path;
import java.util.Optional;

/** What is asked before there is a window, because the workspace cannot simply be opened. */
final class StartQuestions {
    private final Path file;
    private final String actor;

    StartQuestions(Path file, String actor) {
        this.file = file;
        this.actor = actor;
    }

    /** The workspace to show; empty if the person would rather not. */
    Optional<Workspace> answer(Opening opening) {
        return switch (opening) {
            case Opening.Opened(var workspace) -> Optional.of(workspace);
            case Opening.Locked(var holder) ->
                    ask(
                                    "This workspace is open in another window.",
                                    "Process "
                                            + holder.process()
                                            + " on "
                                            + holder.host()
                                            + " has had it since "
                                            + TimeWords.UTC.whole(holder.since())
                                            + ". You can look at it here; nothing can be changed"
                                            + " from this window.",
                                    "Open read-only")
                            ? answerOnce(Workspace.open(file, Mode.READ_ONLY))
                            : Optional.empty();
            case Opening.Damaged(var aside, var why, var backup) -> damaged(aside, why, backup);
            case Opening.Newer(int version, int known) -> {
                ask(
                        "A newer Lakewarden wrote this workspace.",
                        "It has version "
                                + version
                                + ", and this one knows "
                                + known
                                + ". Nothing was changed; open it with the newer one.",
                        "Close");
                yield Optional.empty();
            }
        };
    }

    private Optional<Workspace> answerOnce(Opening opening) {
        return opening instanceof Opening.Opened(var workspace)
                ? Optional.of(workspace)
                : Optional.empty();
    }

    private Optional<Workspace> damaged(Path aside, String why, Optional<Path> backup) {
        String kept = "It is damaged (" + why + ") and lies untouched at " + aside + ".";
        WorkspaceFile whole = WorkspaceFile.of(file);
        if (backup.isPresent()) {
            if (ask(
                    "This workspace is damaged.",
                    kept + " The newest backup is " + backup.get() + ".",
                    "Restore the backup")) {
                whole.restore(backup.get(), actor);
                return answerOnce(Workspace.open(file, Mode.WINDOW));
            }
            return Optional.empty();
        }
        if (ask(
                "This workspace is damaged.",
                kept + " There is no backup. You can start over with an empty one.",
                "Start over")) {
            whole.startOver(actor);
            return answerOnce(Workspace.open(file, Mode.WINDOW));
        }
        return Optional.empty();
    }

    private static boolean ask(String what, String why, String yes) {
        ButtonType go = new ButtonType(yes, ButtonBar.ButtonData.OK_DONE);
        Alert alert = new Alert(Alert.AlertType.NONE, why, go, ButtonType.CANCEL);
        alert.setTitle("Lakewarden");
        alert.setHeaderText(what);
        alert.getDialogPane().setId("start-question");
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        boolean dark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        Look.dress(alert.getDialogPane().getScene(), dark ? Theme.DARK : Theme.LIGHT, 100);
        return alert.showAndWait().filter(go::equals).isPresent();
    }
}
