package dev.lakewarden.connectors.s3;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;

import java.util.Optional;
import java.util.function.Function;

/**
 * Asks a store, and says in our words why it did not answer.
 *
 * @param bucket the only one to look at, where the connection names one
 */
record Asking(String connection, S3Failures failures, S3Client client, Optional<String> bucket) {
    <T> T ask(Function<S3Client, T> question) {
        try {
            return question.apply(client);
        } catch (SdkException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw new ConnectorException(
                        new Failure.Cancelled(connection, "Stopped while waiting for an answer"),
                        e);
            }
            throw new ConnectorException(failures.of(e), e);
        }
    }

    /** The SDK reads any page of the web as an answer in which nothing is listed. */
    void requireS3(boolean saysWhatS3Says) {
        if (!saysWhatS3Says) {
            throw new ConnectorException(failures.notS3());
        }
    }
}
