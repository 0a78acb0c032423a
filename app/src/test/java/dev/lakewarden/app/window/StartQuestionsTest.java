package dev.lakewarden.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.Opening;
import dev.lakewarden.store.Workspace;
import dev.lakewarden.store.WorkspaceFile;
import dev.lakewarden.viewmodels.background.Background;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

class StartQuestionsTest {
    private final Path file;
    private final Path older;
    private final Path newest;
    private final Person ann = new Person();
    private final Came came = new Came();

    StartQuestionsTest(@TempDir Path directory) throws IOException {
        file = directory.resolve("workspace.db");
        Path backups = Files.createDirectory(directory.resolve("backups"));
        older = backups.resolve("workspace-20260101T000000.000Z.db");
        newest = backups.resolve("workspace-20260102T000000.000Z.db");
        // Closed for the first time it makes no backup by itself yet.
        try (Workspace workspace = open()) {
            workspace.layouts().save(Map.of("kept", "yes"));
        }
    }

    @Test
    void aSoundWorkspaceIsOpenedWithoutAQuestion() {
        start();
        assertThat(ann.asked).isEmpty();
        came.close();
    }

    @Test
    void aDamagedWorkspaceIsSetAsideAndItsNewestBackupRestored() throws IOException {
        backUp(older);
        backUp(newest);
        damage(file);
        start();
        assertThat(ann.asked).hasSize(1);
        assertThat(ann.asked.getFirst().why()).contains(newest.toString());
        assertThat(came.news.orElseThrow())
                .contains("Restored from " + newest)
                .contains("lies untouched at ");
        assertThat(came.kept()).isEqualTo("yes");
        assertThat(setAside()).hasSize(1);
        came.close();
    }

    @Test
    void aBackupThatCannotBeRestoredIsToldAndTheOneBeforeItOffered() throws IOException {
        backUp(older);
        backUp(newest);
        damage(newest);
        damage(file);
        start();
        assertThat(ann.asked)
                .extracting(Asking.Question::what)
                .containsExactly("This workspace is damaged.", "The backup cannot be restored.");
        assertThat(ann.asked.getLast().why())
                .contains("Nothing was changed.")
                .contains("The backup before it is " + older);
        assertThat(came.kept()).isEqualTo("yes");
        came.close();
    }

    @Test
    void whereNoBackupCanBeRestoredThePersonMayStartOver() throws IOException {
        backUp(newest);
        damage(newest);
        damage(file);
        start();
        assertThat(ann.asked.getLast().yes()).isEqualTo("Start over");
        assertThat(came.kept()).isEmpty();
        assertThat(setAside()).hasSize(1);
        came.close();
    }

    @Test
    void whoSaysNoFindsTheDamagedFileAsItWas() throws IOException {
        backUp(newest);
        damage(file);
        ann.agrees = false;
        start();
        assertThat(came.declined).isTrue();
        assertThat(setAside()).hasSize(1);
        assertThat(file).doesNotExist();
    }

    @Test
    void aWorkspaceOfAnotherWindowCanBeLookedAt() {
        try (Workspace window = open()) {
            assertThat(window.mode()).isEqualTo(Mode.WINDOW);
            start();
            assertThat(ann.asked.getFirst().yes()).isEqualTo("Open read-only");
            assertThat(came.opened.orElseThrow().workspace().mode()).isEqualTo(Mode.READ_ONLY);
            came.close();
        }
    }

    private void start() {
        new StartQuestions(file, "ann", ann, new Background(Runnable::run, Runnable::run), came)
                .open();
    }

    private Workspace open() {
        if (Workspace.open(file, Mode.WINDOW) instanceof Opening.Opened(var workspace)) {
            return workspace;
        }
        throw new IllegalStateException(file + " cannot be opened");
    }

    private void backUp(Path target) {
        WorkspaceFile.of(file).backup(target);
    }

    private static void damage(Path damaged) throws IOException {
        Files.writeString(damaged, "this was a workspace once");
    }

    private List<Path> setAside() throws IOException {
        try (Stream<Path> beside = Files.list(file.resolveSibling(""))) {
            return beside.filter(path -> path.toString().contains("damaged")).toList();
        }
    }

    private static final class Person implements Asking {
        private final List<Question> asked = new ArrayList<>();
        private boolean agrees = true;

        @Override
        public boolean isAgreed(Question question) {
            asked.add(question);
            return agrees;
        }

        @Override
        public void tell(Question question) {
            asked.add(question);
        }
    }

    private static final class Came implements StartQuestions.Outcome {
        private Optional<OpenedWorkspace> opened = Optional.empty();
        private Optional<String> news = Optional.empty();
        private boolean declined;

        @Override
        public void opened(OpenedWorkspace workspace, Optional<String> told) {
            opened = Optional.of(workspace);
            news = told;
        }

        @Override
        public void declined() {
            declined = true;
        }

        @Override
        public void failed(Failure failure) {
            throw new AssertionError(failure.toString());
        }

        String kept() {
            return opened.orElseThrow()
                    .workspace()
                    .layouts()
                    .load()
                    .values()
                    .getOrDefault("kept", "");
        }

        void close() {
            opened.orElseThrow().workspace().close();
        }
    }
}
