package dev.lakewarden.connectors.kafka;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import org.apache.kafka.common.KafkaFuture;

import java.util.concurrent.ExecutionException;

/** Waits for what a cluster was asked; the client itself gives up when its patience ends. */
record Answers(String connection, KafkaFailures failures) {
    /**
     * @throws ConnectorException with what the client threw as its cause, {@code Cancelled} after
     *     an interrupt
     */
    <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new ConnectorException(failures.of(cause), cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectorException(
                    new Failure.Cancelled(connection, "Stopped while waiting for an answer"), e);
        }
    }
}
