package dev.lakewarden.store.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.audit.AuditVerdict;
import dev.lakewarden.governance.workspace.WorkspaceHealth;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.TemporaryWorkspace;
import dev.lakewarden.store.Workspace;
import dev.lakewarden.store.WorkspaceFile;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** A process that writes is killed at any moment: what it was told is kept is kept. */
class KillTest {
    private static final String WITHOUT_END = String.valueOf(Integer.MAX_VALUE);
    private final Path file;
    private final Random random = new Random(20_260_601);

    KillTest(@TempDir Path directory) {
        file = directory.resolve("w.db");
    }

    @Test
    void afterEightKillsEveryAcknowledgedWriteIsThere() throws IOException, InterruptedException {
        kill(8);
    }

    @Test
    @Tag("proof")
    void afterTwoHundredKillsEveryAcknowledgedWriteIsThere()
            throws IOException, InterruptedException {
        kill(200);
    }

    private void kill(int times) throws IOException, InterruptedException {
        long acknowledged = 0;
        for (int round = 0; round < times; round++) {
            List<String> numbers = writeAndKill("r" + round, round);
            acknowledged += numbers.size();
            assertWhole("r" + round, numbers);
        }
        WorkspaceHealth health = WorkspaceFile.of(file).check();
        assertThat(health.isWhole()).as("%s", health).isTrue();
        assertThat(health.setAside()).isEmpty();
        assertThat(acknowledged).isGreaterThan(times);
    }

    /**
     * What was acknowledged before the kill. Every fourth dies somewhere on its way to a first
     * write.
     */
    private List<String> writeAndKill(String name, int round)
            throws IOException, InterruptedException {
        List<String> numbers = new ArrayList<>();
        try (Child child = Child.start(WritingProgram.class, file, name, WITHOUT_END)) {
            if (round % 4 == 0) {
                child.killAfter(150 + random.nextInt(500));
            } else {
                numbers.add(child.hear());
                child.killAfter(random.nextInt(120));
            }
            numbers.addAll(child.hearAll());
        }
        return numbers;
    }

    private void assertWhole(String name, List<String> numbers) {
        if (numbers.isEmpty() && Files.notExists(file)) {
            return;
        }
        try (Workspace workspace = TemporaryWorkspace.open(file, Mode.WINDOW)) {
            assertThat(workspace.audit().verify()).isInstanceOf(AuditVerdict.Intact.class);
            Set<String> details =
                    workspace.audit().findLatest(2 * numbers.size() + 10).stream()
                            .map(entry -> entry.event().detail())
                            .collect(Collectors.toSet());
            assertThat(numbers)
                    .allMatch(
                            number ->
                                    WritingProgram.isThere(
                                            workspace,
                                            new WritingProgram.Known(details),
                                            name,
                                            Integer.parseInt(number)));
        }
    }
}
