package dev.lakewarden.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

class CompletionTest {
    private Path home;

    @BeforeEach
    void begin(@TempDir Path temporary) {
        home = temporary;
    }

    @Test
    void bashCompletesCommandsAndOptions() throws Exception {
        Path script = script("bash");

        String offered =
                run(
                        "bash",
                        "source '"
                                + script
                                + "'; COMP_WORDS=(lakewarden connection al); COMP_CWORD=2;"
                                + " compopt() { :; }; _complete_lakewarden; echo"
                                + " \"${COMPREPLY[@]}\"");

        assertThat(offered.strip()).isEqualTo("allow");
    }

    @Test
    void zshLoadsTheScript() throws Exception {
        assumeTrue(isThere("zsh"), "zsh is not installed");

        assertThat(run("zsh", "autoload -U compinit; compinit -u; source '" + script("zsh") + "'"))
                .isEmpty();
    }

    @Test
    void fishLoadsTheScript() throws Exception {
        assumeTrue(isThere("fish"), "fish is not installed");

        assertThat(
                        run(
                                "fish",
                                "source '"
                                        + script("fish")
                                        + "'; complete -C 'lakewarden connection al'"))
                .startsWith("allow");
    }

    @Test
    void fishAndPowerShellOfferEveryCommandWithItsHelp() throws IOException {
        assertThat(Files.readString(script("fish")))
                .contains("'__lakewarden_after connection' -a 'allow' -d 'Allow actions")
                .contains("-l workspace -r -F");
        assertThat(Files.readString(script("powershell")))
                .contains("'connection' = @(", "@('allow', 'Allow actions")
                .contains("Register-ArgumentCompleter -Native -CommandName lakewarden");
    }

    private Path script(String shell) throws IOException {
        return Files.writeString(
                home.resolve("completion." + shell),
                new Person(home).types("completion", shell).out());
    }

    private static boolean isThere(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(it -> Files.isExecutable(Path.of(it, program)));
    }

    private static String run(String shell, String commands) throws Exception {
        Process process =
                new ProcessBuilder(shell, "-c", commands).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out;
    }
}
