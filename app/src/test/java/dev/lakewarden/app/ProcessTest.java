package dev.lakewarden.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own: what only shows there. */
class ProcessTest {
    private Path home;

    @BeforeEach
    void begin(@TempDir Path temporary) {
        home = temporary;
    }

    @Test
    void standardOutputHoldsOneDocumentAndNothingElse() throws Exception {
        Process process = start("connection", "providers", "--json");

        String out = text(process);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(out).startsWith("{\"providers\":[").endsWith("]}" + System.lineSeparator());
        assertThat(out.lines()).hasSize(1);
    }

    @Test
    void aReaderThatGoesAwayIsNoFailure() throws Exception {
        Process process = start("completion", "bash");
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).startsWith("#!");
        }

        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(err).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void anAnswerThatDoesNotFitOnTheDiskIsAFailure() throws Exception {
        Process process =
                builder("connection", "providers").redirectOutput(new File("/dev/full")).start();

        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(err).contains("No space left on device").doesNotContain("\tat ");
    }

    @Test
    void aFailureIsInTheLogUnderItsIdAndTheTraceIsOnlyThere() throws Exception {
        Process process = start("connection", "show", "nope");

        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(err).doesNotContain("\tat ", "Exception");
        String id = err.lines().filter(it -> it.contains("Log:")).findFirst().orElseThrow();
        Path log = home.resolve("state/lakewarden/lakewarden.log");
        assertThat(Files.readString(log)).contains(id.substring(id.lastIndexOf(' ') + 1), "\tat ");
    }

    @Test
    void manyCommandsAtOnceAllSucceed() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            processes.add(
                    start(
                            "connection",
                            "add",
                            "lake-" + i,
                            "--provider",
                            "iceberg-rest",
                            "--set",
                            "uri=http://localhost:1"));
        }
        for (Process process : processes) {
            String err =
                    new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).as(err).isZero();
        }
        assertThat(text(start("connection", "list")))
                .contains("lake-0", "lake-1", "lake-2", "lake-3");
    }

    private Process start(String... arguments) throws IOException {
        return builder(arguments).start();
    }

    private ProcessBuilder builder(String... arguments) {
        return new Program(home).with(arguments);
    }

    private static String text(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
