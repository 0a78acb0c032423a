package dev.lakewarden.app.window;

import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.workspace.WorkspaceHolder;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.Opening;
import dev.lakewarden.store.Workspace;
import dev.lakewarden.store.WorkspaceFile;
import dev.lakewarden.viewmodels.background.Background;
import dev.lakewarden.viewmodels.problem.Problem;
import dev.lakewarden.viewmodels.times.TimeWords;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Opens one workspace for a window, and asks what only a person can decide: to look at one that is
 * open elsewhere, and what becomes of a damaged one. Files are touched on a worker.
 */
final class StartQuestions {
    private final Path file;
    private final String actor;
    private final Asking asking;
    private final Background background;
    private final Outcome outcome;

    /** What came of it, on the FX thread. */
    interface Outcome {
        /** {@code news} is what the person should know once the window is there. */
        void opened(OpenedWorkspace workspace, Optional<String> news);

        void declined();

        void failed(Failure failure);
    }

    StartQuestions(Path file, String actor, Asking asking, Background background, Outcome outcome) {
        this.file = file;
        this.actor = actor;
        this.asking = asking;
        this.background = background;
        this.outcome = outcome;
    }

    /** Opens it, and goes on with whatever comes of that. */
    void open() {
        open(Mode.WINDOW, Optional.empty());
    }

    private void open(Mode mode, Optional<String> news) {
        background.run(
                "Opening the workspace",
                () -> Workspace.open(file, mode),
                opening -> answer(opening, news),
                outcome::failed);
    }

    /** Goes on with what came of opening it already. */
    void answer(Opening opening) {
        answer(opening, Optional.empty());
    }

    private void answer(Opening opening, Optional<String> news) {
        switch (opening) {
            case Opening.Opened(var workspace) -> read(workspace, news);
            case Opening.Locked(var holder) -> locked(holder);
            case Opening.Damaged(var aside, var why, var backup) -> damaged(aside, why, backup);
            case Opening.Newer(int version, int known) -> {
                asking.tell(
                        new Asking.Question(
                                "A newer Lakewarden wrote this workspace.",
                                "It has version "
                                        + version
                                        + ", and this one knows "
                                        + known
                                        + ". Nothing was changed; open it with the newer one.",
                                "Close"));
                outcome.declined();
            }
        }
    }

    private void read(Workspace workspace, Optional<String> news) {
        background.run(
                "Reading the workspace",
                () -> OpenedWorkspace.of(workspace),
                opened -> outcome.opened(opened, news),
                failure -> {
                    workspace.close();
                    outcome.failed(failure);
                });
    }

    private void locked(WorkspaceHolder holder) {
        ask(
                "This workspace is open in another window.",
                "Process "
                        + holder.process()
                        + " on "
                        + holder.host()
                        + " has had it since "
                        + TimeWords.UTC.whole(holder.since())
                        + ". You can look at it here; nothing can be changed from this window.",
                "Open read-only",
                () -> open(Mode.READ_ONLY, Optional.empty()));
    }

    private void damaged(Path aside, String why, Optional<Path> backup) {
        String what = "This workspace is damaged.";
        String kept = sentence(why) + " The file lies untouched at " + aside + ".";
        backup.ifPresentOrElse(
                newest ->
                        ask(
                                what,
                                kept + " The newest backup is " + newest + ".",
                                "Restore the backup",
                                () -> restore(newest, aside)),
                () -> askToStartOver(what, kept + " There is no backup.", aside));
    }

    private static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    private void restore(Path backup, Path aside) {
        change(
                "Restoring a backup",
                () -> WorkspaceFile.of(file).restore(backup, actor),
                "Restored from " + backup + ". The damaged file lies untouched at " + aside + ".",
                failure -> lookForOlder(failure, backup, aside));
    }

    /** One that cannot be restored leaves everything as it was, so the one before it may do. */
    private void lookForOlder(Failure failure, Path backup, Path aside) {
        background.run(
                "Looking for an older backup",
                () -> WorkspaceFile.of(file).findBackups(),
                backups -> restoreFailed(failure, olderThan(backup, backups), aside),
                outcome::failed);
    }

    private static Optional<Path> olderThan(Path backup, List<Path> newestFirst) {
        return newestFirst.stream().skip(newestFirst.indexOf(backup) + 1L).findFirst();
    }

    private void restoreFailed(Failure failure, Optional<Path> older, Path aside) {
        String what = "The backup cannot be restored.";
        String why =
                Problem.of(failure).title()
                        + ": "
                        + sentence(failure.because())
                        + " Nothing was changed.";
        older.ifPresentOrElse(
                next ->
                        ask(
                                what,
                                why + " The backup before it is " + next + ".",
                                "Restore the older one",
                                () -> restore(next, aside)),
                () -> askToStartOver(what, why + " There is no older one.", aside));
    }

    private void askToStartOver(String what, String why, Path aside) {
        ask(
                what,
                why + " You can start over with an empty workspace.",
                "Start over",
                () ->
                        change(
                                "Starting over",
                                () -> {
                                    WorkspaceFile.of(file).startOver(actor);
                                    return Optional.empty();
                                },
                                "This one is new and empty. The damaged file lies untouched at "
                                        + aside
                                        + ".",
                                outcome::failed));
    }

    private void change(
            String what,
            Supplier<Optional<Path>> change,
            String news,
            Consumer<Failure> onFailure) {
        background.run(what, change, _ -> open(Mode.WINDOW, Optional.of(news)), onFailure);
    }

    private void ask(String what, String why, String yes, Runnable onYes) {
        if (asking.isAgreed(new Asking.Question(what, why, yes))) {
            onYes.run();
        } else {
            outcome.declined();
        }
    }
}
