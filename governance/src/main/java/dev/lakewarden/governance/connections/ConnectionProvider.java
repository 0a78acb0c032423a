package dev.lakewarden.governance.connections;

import java.util.function.Consumer;

/**
 * One kind of system that can be connected. Methods that reach it block: call them on a worker
 * thread.
 */
public interface ConnectionProvider {
    ProviderDescription description();

    /**
     * Opens for reading only: nothing that the answer holds can change the system.
     *
     * @throws dev.lakewarden.governance.failure.ConnectorException if the system cannot be opened
     */
    OpenConnection openForReading(ResolvedSettings settings);

    /**
     * Opens with the changing halves of its ports as well. Called only after both keys were
     * checked.
     *
     * @throws dev.lakewarden.governance.failure.ConnectorException if the system cannot be opened
     */
    OpenConnection openForChanges(ResolvedSettings settings);

    /**
     * Runs every step until one fails, telling each as it ends. Never throws for what the system
     * does.
     */
    TestReport test(ResolvedSettings settings, Consumer<TestStep> progress);
}
