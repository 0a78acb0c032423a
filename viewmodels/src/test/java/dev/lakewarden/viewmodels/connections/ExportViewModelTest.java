package dev.lakewarden.viewmodels.connections;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.viewmodels.connections.ExportViewModel.State;
import dev.lakewarden.viewmodels.problem.Problem;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

class ExportViewModelTest {
    @TempDir Path home;

    private final Desk desk = new Desk();
    private final ExportViewModel export =
            new ExportViewModel(desk.book, ExportViewModelTest::names, desk.background);

    private static String names(List<Connection> all) {
        return all.stream().map(Connection::name).collect(Collectors.joining("\n"));
    }

    @BeforeEach
    void begin() {
        desk.saved("nessie-eu");
        export.open();
    }

    @Test
    void itSaysWhatGoesIntoTheFileAndThenWhatWentIntoIt() {
        assertThat(export.words().getValue()).contains("Secrets").contains("stay here");
        Path file = home.resolve("lakes.yaml");
        export.write(file);
        assertThat(file).hasContent("nessie-eu");
        assertThat(export.words().getValue())
                .isEqualTo("1 connection written to " + file + ", without secrets.");
        assertThat(export.canChoose().getValue()).isFalse();
    }

    @Test
    void aFileThatIsThereIsReplacedAndNothingIsLeftBesideIt() throws IOException {
        Path file = Files.writeString(home.resolve("lakes.yaml"), "before");
        export.write(file);
        assertThat(home).isDirectoryContaining(file::equals);
        try (var files = Files.list(home)) {
            assertThat(files).containsExactly(file);
        }
        assertThat(file).hasContent("nessie-eu");
    }

    @Test
    void aFolderThatIsNotThereIsSaidAndAnotherFileCanBeChosen() {
        export.write(home.resolve("nowhere").resolve("lakes.yaml"));
        assertThat(export.problem().getValue())
                .map(Problem::cause)
                .hasValueSatisfying(why -> assertThat(why).endsWith("no such folder."));
        assertThat(export.canChoose().getValue()).isTrue();
        export.write(home.resolve("lakes.yaml"));
        assertThat(export.state().get()).isInstanceOf(State.Written.class);
    }

    @Test
    void anAnswerThatComesAfterItWasClosedOpensNothing() {
        desk.slow = true;
        export.write(home.resolve("lakes.yaml"));
        export.close();
        desk.proceed();
        assertThat(export.isOpen().getValue()).isFalse();
        assertThat(home.resolve("lakes.yaml")).exists();
    }
}
