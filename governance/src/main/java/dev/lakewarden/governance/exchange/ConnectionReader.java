package dev.lakewarden.governance.exchange;

import dev.lakewarden.governance.connections.Environment;

/** Reads the connections out of one kind of file, without opening anything that the file names. */
public interface ConnectionReader {
    /** The word on the command line, such as {@code kafka}. */
    String id();

    /** What people call such files, such as {@code Kafka client.properties}. */
    String title();

    /** Where people usually have it, such as {@code ~/.aws/config}. */
    String usualPlace();

    /**
     * What can be connected, and everything else by name with the reason.
     *
     * @param fileName without its folder; some kinds of file name their connection by it
     * @param environment for whatever the file does not say it for
     * @throws dev.lakewarden.governance.failure.ConnectorException with {@code Invalid} if it is
     *     not such a file; what is wrong with one connection is in the answer
     */
    FoundConnections read(String fileName, String text, Environment environment);
}
