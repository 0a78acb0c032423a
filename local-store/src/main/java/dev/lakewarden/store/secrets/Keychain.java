package dev.lakewarden.store.secrets;

import java.util.Optional;

/** A keychain as the operating system offers it. */
interface Keychain {
    /** Opens it, which may load native code and talk to other processes. */
    @FunctionalInterface
    interface Opener {
        /**
         * @throws Absent if this machine has none
         */
        Keychain open() throws Absent;
    }

    /** Empty only if it is certain that there is none. */
    Optional<char[]> find(String account) throws NoAnswer;

    void store(String account, char[] secret) throws NoAnswer;

    /** Does nothing if there is none. */
    void remove(String account) throws NoAnswer;

    /** There is no keychain; the message says why, in a sentence. */
    final class Absent extends Exception {
        private static final long serialVersionUID = 1L;

        Absent(String because) {
            super(because);
        }

        Absent(String because, Throwable cause) {
            super(because, cause);
        }
    }

    /** It is there and did not do what was asked; the message never holds a secret. */
    final class NoAnswer extends Exception {
        private static final long serialVersionUID = 1L;

        NoAnswer(Throwable cause) {
            super("The keychain did not answer", cause);
        }
    }
}
