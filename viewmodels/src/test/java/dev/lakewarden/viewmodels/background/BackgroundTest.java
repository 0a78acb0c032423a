package dev.lakewarden.viewmodels.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.lakewarden.governance.failure.Failure;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class BackgroundTest {
    private final List<Object> answers = new ArrayList<>();

    @Test
    void whatNobodyExpectedIsAnsweredAsADefect() {
        new Background(Runnable::run, Runnable::run)
                .run(
                        "Counting",
                        () -> {
                            throw new IllegalStateException("Nobody expected this");
                        },
                        answers::add,
                        answers::add);
        assertThat(answers).singleElement().isInstanceOf(Failure.Defect.class);
    }

    @Test
    void aWindowThatClosesIsNotAnswered() {
        ExecutorService ended = Executors.newVirtualThreadPerTaskExecutor();
        ended.close();
        assertThatCode(
                        () ->
                                new Background(ended, Runnable::run)
                                        .run("Counting", () -> 1, answers::add, answers::add))
                .doesNotThrowAnyException();
        assertThat(answers).isEmpty();
    }
}
