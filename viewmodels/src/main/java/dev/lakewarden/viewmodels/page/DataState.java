package dev.lakewarden.viewmodels.page;

import dev.lakewarden.viewmodels.problem.Problem;

/** Whether a page has something to show. */
public sealed interface DataState {
    /** Nothing was ever read yet; {@code what} says what is being read now. */
    record Loading(String what) implements DataState {}

    /** There is nothing, and that is the answer. */
    record Empty() implements DataState {}

    record Ready() implements DataState {}

    /** What is on screen stays while it is read again. */
    record Refreshing() implements DataState {}

    /** Nothing could be read and nothing is kept from before. */
    record Failed(Problem problem) implements DataState {}
}
