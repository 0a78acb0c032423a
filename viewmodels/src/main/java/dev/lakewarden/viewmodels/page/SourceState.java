package dev.lakewarden.viewmodels.page;

/** Where what is on screen comes from. */
public sealed interface SourceState {
    /** The page is about Lakewarden itself and reads from no system; it has no age. */
    record Own() implements SourceState {}

    /** Every system behind the page answered the last time. */
    record Live() implements SourceState {}

    /**
     * Some of it is from before. {@code why} is a few words, such as {@code catalog unreachable}.
     */
    record Cached(String system, String why) implements SourceState {}

    /** The system cannot be read and nothing is kept. */
    record Unreachable(String system, String why) implements SourceState {}
}
