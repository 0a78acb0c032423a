package dev.lakewarden.governance.workspace;

/** Tells that the workspace changed, by this process or another, within two seconds. */
public interface ChangeFeed {
    /** The listener is called on a thread of the store and must return quickly. */
    Subscription subscribe(Runnable listener);

    /** Close it to hear no more. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
