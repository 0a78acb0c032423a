package dev.lakewarden.app.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.app.Commands;
import dev.lakewarden.app.Person;
import dev.lakewarden.app.Person.Ran;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine.Model.CommandSpec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Runs every command on read-only connections to real systems, and then looks whether any of them
 * was asked to change something.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryCommandReadsTest {
    /** These open a window; {@link EveryPageReadsTest} runs them. */
    private static final Set<String> WINDOWS =
            Set.of("lakewarden", "lakewarden open", "lakewarden screenshots");

    private Path home;
    private Person ana;
    private RecordedSystems systems;

    @BeforeAll
    void begin(@TempDir Path temporary) throws Exception {
        home = temporary;
        systems = RecordedSystems.start(temporary);
        Path letter = home.resolve("mine/estate/letter.txt");
        Files.createDirectories(letter.getParent());
        Files.writeString(letter, "dear");
        ana = RecordedSystems.knowing(new Person(Files.createDirectory(home.resolve("ana"))));
    }

    @AfterAll
    void end() throws Exception {
        systems.stop();
    }

    @Test
    void noCommandOnReadOnlyConnectionsAsksForAChange() throws IOException {
        for (List<String> words : systems.adding()) {
            run(new Swept.Line("connection add", words, 0));
        }
        for (Swept.Line line : Swept.lines(home)) {
            run(line);
        }

        assertThat(systems.wereAllAsked()).isTrue();
    }

    @Test
    void everyCommandThereIsTakesPart() {
        Set<String> commands =
                Commands.all().stream()
                        .filter(it -> it.subcommands().isEmpty() || it.parent() == null)
                        .map(CommandSpec::qualifiedName)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> swept =
                Swept.lines(home).stream()
                        .map(line -> "lakewarden " + line.command())
                        .collect(Collectors.toCollection(TreeSet::new));
        swept.addAll(WINDOWS);

        assertThat(commands).as("a new command joins the sweep, see Swept").isEqualTo(swept);
    }

    private void run(Swept.Line line) throws IOException {
        Ran ran = ana.types(line.typed().toArray(String[]::new));

        assertThat(ran.exit()).as("%s: %s", line, ran.err()).isEqualTo(line.exit());
        assertThat(systems.changes()).as(line.toString()).isEmpty();
    }
}
