package dev.lakewarden.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;

class FirstStartIT {
    private final Path directory;

    FirstStartIT(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void anEmptyWorkspaceWelcomesAndOffersWaysToBegin() throws TimeoutException {
        try (Console console = Console.open(directory.resolve("workspace.lakewarden"))) {
            assertThat(console.tables().welcome()).isEqualTo("No connections yet.");
            assertThat(console.tables().waysToBegin()).isNotEmpty();
            assertThat(console.page().selectedTabs()).containsExactly("tab-tables");
        }
    }

    @Test
    void theThemeIsSwitchedByTheKeyboardAndKept() throws TimeoutException {
        Path file = directory.resolve("workspace.lakewarden");
        boolean before;
        try (Console console = Console.open(file)) {
            before = console.page().isDark();
            console.page()
                    .commands()
                    .query("switch between light")
                    .awaitSelected("Switch between light and dark")
                    .run();
            assertThat(console.page().isDark()).isEqualTo(!before);
        }
        try (Console console = Console.open(file)) {
            assertThat(console.page().isDark()).isEqualTo(!before);
        }
    }

    @Test
    void theOpenTabsAndTheOneInFrontComeBack() throws TimeoutException {
        Path file = directory.resolve("workspace.lakewarden");
        try (Console console = Console.open(file)) {
            console.page().help().settings();
            assertThat(console.page().tabs()).hasSize(3);
            assertThat(console.page().selectedTabs()).containsExactly("tab-settings");
        }
        try (Console console = Console.open(file)) {
            assertThat(console.page().tabs())
                    .containsExactly("tab-tables", "tab-help-tables", "tab-settings");
            assertThat(console.page().selectedTabs()).containsExactly("tab-settings");
        }
    }
}
