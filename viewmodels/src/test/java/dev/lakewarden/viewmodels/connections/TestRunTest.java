package dev.lakewarden.viewmodels.connections;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.connections.TestStage;
import dev.lakewarden.governance.connections.TestStep;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.viewmodels.problem.Problem;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class TestRunTest {
    private final Desk desk = new Desk();

    @Test
    void stepsAreShownAsTheyEnd() {
        desk.fillNew("nessie-eu");
        List<String> seen = new ArrayList<>();
        desk.catalog.meanwhile = _ -> seen.add(desk.test.words().getValue().headline());
        desk.editor.test();
        assertThat(seen).startsWith("Testing, step 1 of 6", "Testing, step 2 of 6").hasSize(6);
        TestWords words = desk.test.words().getValue();
        assertThat(words.headline()).isEqualTo("Test passed");
        assertThat(words.when()).isEqualTo("14:32:00, took 72 ms");
        assertThat(desk.catalog.gotPassword).contains(Desk.PASSWORD);
    }

    @Test
    void aWrongPasswordReadsAsSuchAndPointsToItsField() {
        desk.catalog.refuses = true;
        desk.fillNew("nessie-eu");
        desk.editor.test();
        TestWords words = desk.test.words().getValue();
        assertThat(words.headline()).isEqualTo("Test failed at step 4 of 6");
        assertThat(words.problem().map(Problem::title)).contains("nessie-eu refused the sign-in");
        assertThat(words.problem().map(Problem::cause)).contains("The password is wrong.");
        assertThat(words.fix()).contains(new TestWords.Fix("Change the password", "password"));
        assertThat(words.rows())
                .extracting(StageRow::status)
                .endsWith(StageRow.Status.FAILED, StageRow.Status.NOT_RUN, StageRow.Status.NOT_RUN);
    }

    @Test
    void whatNoAnswerShowedIsNotShownAsPassed() {
        StageRow row =
                StageRow.of(
                        new TestStep(
                                TestStage.AUTHENTICATE,
                                new TestStep.Outcome.NotSeen("No answer that tells."),
                                Duration.ofMillis(7)));
        assertThat(row.status()).isEqualTo(StageRow.Status.NOT_RUN);
        assertThat(row.spoken()).isEqualTo("Sign in, not seen: No answer that tells.");
    }

    @Test
    void theFixIsTheFieldThatTheFailedStepIsAbout() {
        assertThat(fixOf(TestStage.CONNECT, new Failure.Missing("nessie-eu", "No file.")))
                .contains(new TestWords.Fix("Change the address", "uri"));
        assertThat(fixOf(TestStage.ANSWER, new Failure.Corrupt("nessie-eu", "No catalog.")))
                .contains(new TestWords.Fix("Change the address", "uri"));
        assertThat(fixOf(TestStage.AUTHENTICATE, new Failure.TimedOut("nessie-eu", "Late.")))
                .contains(new TestWords.Fix("Raise the timeout", "timeout"));
        assertThat(fixOf(TestStage.ANSWER, new Failure.Missing("nessie-eu", "No warehouse.")))
                .isEmpty();
    }

    private Optional<TestWords.Fix> fixOf(TestStage stage, Failure failure) {
        desk.catalog.failing = Map.of(stage, failure);
        desk.fillNew("nessie-eu");
        desk.editor.test();
        return desk.test.words().getValue().fix();
    }

    @Test
    void theDetailsHoldNoSecret() {
        desk.catalog.refuses = true;
        desk.fillNew("nessie-eu");
        desk.editor.test();
        assertThat(desk.test.words().getValue().details())
                .contains("password: kept in the vault", "Sign in", "The password is wrong.")
                .doesNotContain(Desk.PASSWORD);
    }

    @Test
    void anAnswerAboutAnOlderFormIsDropped() {
        desk.fillNew("nessie-eu");
        desk.slow = true;
        desk.editor.test();
        desk.form().siteProperty().set("aws-eu");
        desk.proceed();
        assertThat(desk.test.state().get()).isEqualTo(new TestRun.State.NotRun());
    }

    @Test
    void aChangeAfterTheTestTakesItsResultAway() {
        desk.fillNew("nessie-eu");
        desk.editor.test();
        desk.plain("uri").textProperty().set("https://other:19120");
        assertThat(desk.test.state().get()).isEqualTo(new TestRun.State.NotRun());
    }

    @Test
    void aStoppedTestKeepsItsStepsAndInterruptsTheSystem() {
        desk.fillNew("nessie-eu");
        desk.catalog.meanwhile =
                stage -> {
                    if (stage == TestStage.TLS) {
                        desk.test.cancel();
                    }
                };
        desk.editor.test();
        assertThat(desk.catalog.wasInterrupted).isTrue();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        TestWords words = desk.test.words().getValue();
        assertThat(words.headline()).isEqualTo("Test stopped at step 3 of 6");
        assertThat(words.rows().getFirst().status()).isEqualTo(StageRow.Status.PASSED);
        assertThat(words.rows().getLast().status()).isEqualTo(StageRow.Status.NOT_RUN);
    }

    @Test
    void aSecretThatNobodyGivesIsSaidInsteadOfATest() {
        desk.fillNew("nessie-eu");
        desk.secret("password").sourceProperty().set(SecretSource.ASKED);
        desk.secret("password").typedProperty().set("");
        desk.editor.test();
        TestWords words = desk.test.words().getValue();
        assertThat(words.headline()).isEqualTo("Test could not start");
        assertThat(words.problem().map(Problem::cause).orElseThrow()).contains("nobody gave it");
    }
}
