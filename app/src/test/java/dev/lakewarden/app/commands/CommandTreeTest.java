package dev.lakewarden.app.commands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;

/** Who is answered without taking every command apart. */
class CommandTreeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--sample",
                "--quiet",
                "--workspace w.db",
                "--workspace=w.db --sample",
                "--workspace list"
            })
    void whoWantsTheWindow(String typed) {
        assertThat(CommandTree.wantTheWindow(words(typed))).isTrue();
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
                "conection"
            })
    void whoWantsOrMistypedSomethingElse(String typed) {
        assertThat(CommandTree.wantTheWindow(words(typed))).isFalse();
    }

    private static List<String> words(String typed) {
        return typed.isEmpty() ? List.of() : Arrays.asList(typed.split(" ", -1));
    }
}
