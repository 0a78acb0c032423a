package dev.lakewarden.connectors.kafka;

import dev.lakewarden.governance.connections.OpenConnection;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.streams.StreamCluster;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.clients.admin.DescribeClusterResult;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.acl.AclOperation;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** A cluster that is being read. */
final class Cluster implements OpenConnection {
    private static final Duration GOODBYE = Duration.ofSeconds(1);

    private final Answers answers;
    private final Admin admin;

    private Cluster(Answers answers, Admin admin) {
        this.answers = answers;
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
            return new Cluster(
                    new Answers(connection, failures), Admin.create(settings.forAdmin()));
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
        Set<AclOperation> allowed = answers.await(answer.authorizedOperations());
        return new Description(
                answers.await(answer.clusterId()),
                answers.await(answer.nodes()).size(),
                allowed == null ? Set.of() : allowed);
    }

    /** How many topics we may see. */
    int countTopics() {
        return answers.await(admin.listTopics().names()).size();
    }

    @Override
    public Optional<StreamCluster> streams() {
        return Optional.of(new ClusterTopics(admin, answers, this::mayBeDescribed));
    }

    /** Whether we may know it, be it empty or not. */
    boolean mayBeDescribed() {
        return describe().allowed().contains(AclOperation.DESCRIBE);
    }

    @Override
    public void close() {
        admin.close(GOODBYE);
    }

    @Override
    public String toString() {
        return answers.connection();
    }
}
