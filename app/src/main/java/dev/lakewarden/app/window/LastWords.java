package dev.lakewarden.app.window;

/**
 * What is done when the process is ended from outside, by TERM or by the end of the session. JavaFX
 * ends its own thread at the same moment, so the words must not need it.
 */
final class LastWords implements AutoCloseable {
    private final Thread hook;

    private LastWords(Runnable words) {
        this.hook = Thread.ofPlatform().name("last-words").unstarted(words);
    }

    static LastWords heard(Runnable words) {
        LastWords made = new LastWords(words);
        Runtime.getRuntime().addShutdownHook(made.hook);
        return made;
    }

    /** The window was closed as usual; there is nothing left to keep. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // The process is being ended, and the hook is what runs now.
        }
    }
}
