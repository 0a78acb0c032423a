package dev.lakewarden.store;

/** Who opens a workspace. */
public enum Mode {
    /** A window: one at a time on a file. */
    WINDOW,
    /** A second window, or anyone who must not change anything. */
    READ_ONLY,
    /** A command: works beside a window and beside other commands. */
    COMMAND
}
