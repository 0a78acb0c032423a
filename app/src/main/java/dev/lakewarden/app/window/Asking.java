package dev.lakewarden.app.window;

/** Asks the person before there is a window on the workspace. On the FX thread. */
interface Asking {
    /**
     * What happened, why and what can be done.
     *
     * @param yes the verb on the button
     */
    record Question(String what, String why, String yes) {}

    /** Waits for the answer. */
    boolean isAgreed(Question question);

    /** Only tells it; {@code yes} is the button that ends it. */
    void tell(Question question);
}
