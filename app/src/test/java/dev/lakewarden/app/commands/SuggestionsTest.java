package dev.lakewarden.app.commands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class SuggestionsTest {
    private static final List<String> COMMANDS =
            List.of("connection", "scan", "find", "table", "workspace");

    @Test
    void aSlipOfTheFingerFindsTheWord() {
        assertThat(Suggestions.nearest("conection", COMMANDS)).contains("connection");
        assertThat(Suggestions.nearest("tabel", COMMANDS)).contains("table");
        assertThat(Suggestions.nearest("sacn", COMMANDS)).contains("scan");
    }

    @Test
    void anotherWordFindsNothing() {
        assertThat(Suggestions.nearest("kubernetes", COMMANDS)).isEmpty();
        assertThat(Suggestions.nearest("x", List.of())).isEmpty();
    }
}
