package dev.lakewarden.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.app.Person.Ran;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class HelpTest {
    private Path home;

    @BeforeEach
    void begin(@TempDir Path temporary) {
        home = temporary;
    }

    @Test
    void everyCommandHasHelpWithExamplesThatFitsTheScreen() {
        Person ana = new Person(home);
        for (CommandSpec spec : Commands.all()) {
            List<String> words = new ArrayList<>(List.of(spec.qualifiedName().split(" ")));
            words.removeFirst();
            words.add("--help");

            Ran ran = ana.types(words.toArray(String[]::new));

            assertThat(ran.exit()).as(spec.qualifiedName()).isZero();
            assertThat(ran.err()).isEmpty();
            assertThat(ran.out())
                    .as(spec.qualifiedName())
                    .startsWith("Usage: " + spec.qualifiedName())
                    .containsPattern("Examples:\n  .*lakewarden");
            assertThat(ran.out().lines())
                    .as(spec.qualifiedName())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        }
    }

    @Test
    void everyOptionAndArgumentIsExplained() {
        for (CommandSpec spec : Commands.all()) {
            for (OptionSpec option : spec.options()) {
                assertThat(option.description())
                        .as(spec.qualifiedName() + " " + option.longestName())
                        .isNotEmpty();
            }
            assertThat(spec.positionalParameters())
                    .as(spec.qualifiedName())
                    .allSatisfy(it -> assertThat(it.description()).isNotEmpty());
        }
    }

    @Test
    void theVersionNamesItselfAndJava() {
        Ran ran = new Person(home).types("--version");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).startsWith("Lakewarden ").contains("Java 25");
    }
}
