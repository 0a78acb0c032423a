package dev.lakewarden.store.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.actions.ActionId;
import dev.lakewarden.governance.actions.ClaimOutcome;
import dev.lakewarden.governance.actions.Owner;
import dev.lakewarden.governance.audit.AuditEvent;
import dev.lakewarden.governance.audit.AuditVerdict;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.TemporaryWorkspace;
import dev.lakewarden.store.Workspace;
import dev.lakewarden.store.WorkspaceFile;
import dev.lakewarden.store.file.ThisComputer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class TwoProcessesTest {
    private static final int WRITES = 150;
    private final Path file;

    TwoProcessesTest(@TempDir Path directory) {
        file = directory.resolve("w.db");
    }

    @Test
    void nothingIsLostWhenThreeWriteAtOnceAndTheChainDoesNotFork()
            throws IOException, InterruptedException {
        try (Child one = Child.start(WritingProgram.class, file, "one", "" + WRITES);
                Child two = Child.start(WritingProgram.class, file, "two", "" + WRITES);
                Workspace window = TemporaryWorkspace.open(file, Mode.WINDOW)) {
            one.hear();
            for (int i = 0; i < WRITES; i++) {
                window.audit().append(new AuditEvent("window", "proof.wrote", "it", "" + i));
            }
            one.hearAll();
            two.hearAll();
            assertThat(one.await()).isZero();
            assertThat(two.await()).isZero();
            assertThat(window.audit().verify()).isEqualTo(new AuditVerdict.Intact(3L * WRITES));
            assertThat(window.connections().findAll()).hasSize(2 * WRITES / 3);
            assertThat(window.journal().unfinished()).hasSize(2 * WRITES / 3);
        }
        assertThat(WorkspaceFile.of(file).check().isWhole()).isTrue();
    }

    @Test
    void aWindowHearsWithinTwoSecondsWhatAnotherProcessWrote()
            throws IOException, InterruptedException {
        try (Workspace window = TemporaryWorkspace.open(file, Mode.WINDOW)) {
            CountDownLatch heard = new CountDownLatch(1);
            try (var _ = window.changes().subscribe(heard::countDown);
                    Child child = Child.start(WritingProgram.class, file, "one", "1")) {
                assertThat(child.hear()).isEqualTo("0");
                assertThat(heard.await(2, TimeUnit.SECONDS)).isTrue();
            }
        }
    }

    @Test
    void whatAnotherProcessClaimedIsRefusedUntilItIsDead()
            throws IOException, InterruptedException {
        try (Workspace workspace = TemporaryWorkspace.open(file, Mode.COMMAND);
                Child child = Child.start(ClaimingProgram.class, file, "orders")) {
            assertThat(child.hear()).isEqualTo("granted");
            assertThat(claim(workspace)).isInstanceOf(ClaimOutcome.Taken.class);
            child.killAfter(0);
            assertThat(claim(workspace))
                    .isInstanceOfSatisfying(
                            ClaimOutcome.Granted.class,
                            granted ->
                                    assertThat(granted.takenOver())
                                            .extracting(it -> it.owner().process())
                                            .containsExactly(child.process()));
            assertThat(workspace.audit().findLatest(1).getFirst().event().action())
                    .isEqualTo("claim.taken-over");
        }
    }

    private static ClaimOutcome claim(Workspace workspace) {
        return workspace
                .claims()
                .claim(
                        Set.of("orders"),
                        ActionId.random(),
                        Owner.ofThisProcess(ThisComputer.name()),
                        Duration.ofMinutes(5));
    }
}
