package dev.lakewarden.governance.exchange;

/**
 * Something in a file that does not become a connection or part of one.
 *
 * @param what where it is and its name, never its value
 * @param why one sentence
 */
public record LeftOut(Kind kind, String what, String why) {
    public enum Kind {
        /** Dangerous: it would run code, read files or send secrets elsewhere. */
        REFUSED,
        /** Known, but this version cannot connect or use it. */
        NOT_SUPPORTED,
        /** Not known, or of no meaning here. */
        IGNORED
    }
}
