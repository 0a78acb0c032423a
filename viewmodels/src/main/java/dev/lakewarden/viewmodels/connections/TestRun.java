package dev.lakewarden.viewmodels.connections;

import dev.lakewarden.governance.connections.ConnectionBook;
import dev.lakewarden.governance.connections.ProviderDescription;
import dev.lakewarden.governance.connections.Setting;
import dev.lakewarden.governance.connections.TestReport;
import dev.lakewarden.governance.connections.TestStep;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.viewmodels.background.Background;
import dev.lakewarden.viewmodels.times.Timepiece;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Tests what a form says, step by step. An answer about an older form or test is dropped. */
public final class TestRun {
    private final ConnectionBook book;
    private final Background background;
    private final Timepiece time;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.NotRun());
    private long number;
    private Optional<Interruptible<TestReport>> running = Optional.empty();

    /** Where a test stands. */
    public sealed interface State {
        record NotRun() implements State {}

        record Running(List<TestStep> ended) implements State {
            public Running {
                ended = List.copyOf(ended);
            }
        }

        record Finished(TestReport report, Subject subject) implements State {}

        /** The test itself could not be run, such as for a secret that could not be had. */
        record Broken(Failure failure, Subject subject) implements State {}

        record Stopped(List<TestStep> ended) implements State {
            public Stopped {
                ended = List.copyOf(ended);
            }
        }
    }

    /** What was tested, for the details; holds no secret. */
    public record Subject(String name, String provider, Map<String, String> settings) {
        public Subject {
            settings = Map.copyOf(settings);
        }

        static Subject of(ConnectionForm form) {
            Map<String, String> shown = new TreeMap<>();
            form.draft().settings().forEach((key, value) -> shown.put(key, value.shown()));
            return new Subject(form.draft().name(), form.draft().provider(), shown);
        }
    }

    public TestRun(ConnectionBook book, Background background, Timepiece time) {
        this.book = book;
        this.background = background;
        this.time = time;
    }

    /** How it stands, in words. */
    public ObservableValue<TestWords> words() {
        return state.map(now -> TestWords.of(now, settings(now), time));
    }

    private List<Setting> settings(State now) {
        return switch (now) {
            case State.NotRun(), State.Running _, State.Stopped _ -> List.of();
            case State.Finished(_, var subject) -> settings(subject);
            case State.Broken(_, var subject) -> settings(subject);
        };
    }

    private List<Setting> settings(Subject subject) {
        return book.providers()
                .findDescription(subject.provider())
                .map(ProviderDescription::settings)
                .orElse(List.of());
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Starts anew; a test that still runs is given up. */
    void start(ConnectionForm form, Consumer<TestReport> onReport) {
        giveUp();
        long mine = number;
        var draft = form.draft();
        var secrets = form.secrets();
        var existing = form.original().map(it -> it.id());
        Subject subject = Subject.of(form);
        Interruptible<TestReport> work =
                new Interruptible<>(
                        () -> book.test(draft, existing, secrets, step -> ended(mine, step)));
        running = Optional.of(work);
        state.set(new State.Running(List.of()));
        background.run(
                "Testing " + draft.name(),
                () -> {
                    try {
                        return work.get();
                    } finally {
                        secrets.values().forEach(secret -> Arrays.fill(secret, '\0'));
                    }
                },
                report -> {
                    if (mine == number) {
                        state.set(new State.Finished(report, subject));
                        onReport.accept(report);
                    }
                },
                failure -> {
                    if (mine == number) {
                        state.set(new State.Broken(failure, subject));
                    }
                });
    }

    private void ended(long mine, TestStep step) {
        background
                .ui()
                .execute(
                        () -> {
                            if (mine == number && state.get() instanceof State.Running(var ended)) {
                                List<TestStep> more = new ArrayList<>(ended);
                                more.add(step);
                                state.set(new State.Running(more));
                            }
                        });
    }

    /** The person does not want to wait: what ended stays on screen, the rest is not waited for. */
    public void cancel() {
        if (state.get() instanceof State.Running(var ended)) {
            giveUp();
            state.set(new State.Stopped(ended));
        }
    }

    /** What was tested is not what the form says any more. */
    void forget() {
        giveUp();
        state.set(new State.NotRun());
    }

    private void giveUp() {
        number++;
        running.ifPresent(Interruptible::stop);
        running = Optional.empty();
    }
}
