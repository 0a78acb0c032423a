package dev.lakewarden.app.commands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;

/** Who is answered without a command line being taken apart. */
class WindowRunTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--sample",
                "--quiet",
                "--workspace w.db",
                "--workspace=w.db --sample",
                "--workspace list",
                "--quiet --workspace ./w.db"
            })
    void whoWantsTheWindow(String typed) {
        assertThat(wantTheWindow(words(typed))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "--version",
                "--workspace",
                "--bogus",
                "--sample connection list",
                "table list shop",
                "--workspace w.db scan",
                "--json",
                "--workspace --sample",
                "--workspace=",
                "--workspace a --workspace b",
                "--quiet --quiet",
                "conection"
            })
    void whoWantsOrMistypedSomethingElse(String typed) {
        assertThat(wantTheWindow(words(typed))).isFalse();
    }

    @Test
    void aPathThatCannotBeIsToldInWords() {
        assertThat(wantTheWindow(List.of("--workspace", "\0"))).isFalse();
    }

    private static boolean wantTheWindow(List<String> typed) {
        return WindowRun.isAllThatIsWantedBy(typed);
    }

    private static List<String> words(String typed) {
        return typed.isEmpty() ? List.of() : Arrays.asList(typed.split(" ", -1));
    }
}
