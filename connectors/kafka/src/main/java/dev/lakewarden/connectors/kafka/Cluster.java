package dev.lakewarden.connectors.kafka;

import dev.lakewarden.governance.connections.OpenConnection;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.clients.admin.DescribeClusterResult;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AclOperation;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutionException;

/**
 * A cluster that is being read. It offers no port yet: what a later version reads is offered then.
 */
final class Cluster implements OpenConnection {
    private static final Duration GOODBYE = Duration.ofSeconds(1);

    private final String connection;
    private final KafkaFailures failures;
    private final Admin admin;

    private Cluster(String connection, KafkaFailures failures, Admin admin) {
        this.connection = connection;
        this.failures = failures;
        this.admin = admin;
    }

    /**
     * Starts the client; reaches nothing yet.
     *
     * @throws ConnectorException with {@code Invalid} if the client refuses the settings
     */
    static Cluster open(String connection, ClientSettings settings) {
        KafkaFailures failures = new KafkaFailures(connection, settings);
        settings.truststore().ifPresent(Truststore::load);
        JvmGuards.close();
        try {
            return new Cluster(connection, failures, Admin.create(settings.forAdmin()));
        } catch (KafkaException e) {
            throw new ConnectorException(failures.of(e), e);
        }
    }

    /** What a cluster says of itself. {@code allowed} is empty where nothing is allowed to us. */
    record Description(String id, int brokers, Set<AclOperation> allowed) {}

    Description describe() {
        DescribeClusterResult answer =
                admin.describeCluster(
                        new DescribeClusterOptions().includeAuthorizedOperations(true));
        Set<AclOperation> allowed = await(answer.authorizedOperations());
        return new Description(
                await(answer.clusterId()),
                await(answer.nodes()).size(),
                allowed == null ? Set.of() : allowed);
    }

    /** How many topics we may see. */
    int countTopics() {
        return await(admin.listTopics().names()).size();
    }

    private <T> T await(KafkaFuture<T> answer) {
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

    @Override
    public void close() {
        admin.close(GOODBYE);
    }

    @Override
    public String toString() {
        return connection;
    }
}
