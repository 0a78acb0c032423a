package dev.lakewarden.viewmodels.connections;

import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.viewmodels.connections.ConnectionEditorViewModel.Status;
import dev.lakewarden.viewmodels.problem.Problem;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import java.util.Optional;

/** What the connection editor says around its form. */
public final class EditorWords {
    private final ConnectionEditorViewModel editor;

    EditorWords(ConnectionEditorViewModel editor) {
        this.editor = editor;
    }

    /** The words of the head. */
    public ObservableValue<String> title() {
        return editor.form()
                .map(
                        now ->
                                now.flatMap(ConnectionForm::original).isPresent()
                                        ? "Edit connection"
                                        : "Add connection");
    }

    /** The environment that the form says now. */
    public ObservableValue<Optional<Environment>> environment() {
        return editor.form()
                .flatMap(
                        now ->
                                now.isPresent()
                                        ? now.get().environmentProperty().map(Optional::of)
                                        : new SimpleObjectProperty<>(
                                                Optional.<Environment>empty()));
    }

    /** What kept the last reading or saving from working. */
    public ObservableValue<Optional<Problem>> problem() {
        return editor.status()
                .map(
                        now ->
                                now instanceof Status.Failed(var problem)
                                        ? Optional.of(problem)
                                        : Optional.<Problem>empty());
    }

    /**
     * Why the connection in the form was not read the last time, with what is shown of it; gives
     * way to a test.
     */
    public ObservableValue<Optional<Problem>> lastProblem() {
        return editor.form()
                .flatMap(
                        now ->
                                editor.list()
                                        .rows()
                                        .flatMap(
                                                _ ->
                                                        editor.parts()
                                                                .test()
                                                                .state()
                                                                .map(
                                                                        test ->
                                                                                lastProblem(
                                                                                        now,
                                                                                        test))));
    }

    private Optional<Problem> lastProblem(Optional<ConnectionForm> form, TestRun.State test) {
        return test instanceof TestRun.State.NotRun
                ? form.flatMap(ConnectionForm::original)
                        .flatMap(it -> editor.list().lastProblem(it.id()))
                : Optional.empty();
    }

    /** When the connection in the form last answered; empty if it never did. */
    public ObservableValue<String> lastSuccess() {
        return editor.form()
                .flatMap(
                        now ->
                                editor.list()
                                        .rows()
                                        .map(
                                                _ ->
                                                        now.flatMap(ConnectionForm::original)
                                                                .map(
                                                                        it ->
                                                                                editor.list()
                                                                                        .lastSuccess(
                                                                                                it
                                                                                                        .id()))
                                                                .orElse("")));
    }

    /** Beside the save button: saving is allowed, but this should be known first. */
    public ObservableValue<String> warning() {
        return editor.parts()
                .test()
                .state()
                .map(
                        now ->
                                switch (now) {
                                    case TestRun.State.Finished(var report, _)
                                            when report.failure().isPresent() ->
                                            "Saves although the test failed.";
                                    case TestRun.State.Broken _ ->
                                            "Saves although the test could not start.";
                                    case TestRun.State.Finished _,
                                            TestRun.State.NotRun(),
                                            TestRun.State.Running _,
                                            TestRun.State.Stopped _ ->
                                            "";
                                });
    }
}
