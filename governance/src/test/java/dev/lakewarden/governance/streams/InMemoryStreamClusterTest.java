package dev.lakewarden.governance.streams;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.util.List;

class InMemoryStreamClusterTest extends StreamClusterContract {
    private final InMemoryStreamCluster cluster = new InMemoryStreamCluster();

    @Override
    protected StreamCluster cluster() {
        return cluster;
    }

    @Override
    protected StreamCluster silent() {
        return (_, _) -> {
            throw new ConnectorException(new Failure.TimedOut("memory", "It says nothing"));
        };
    }

    @Override
    protected StreamCluster forbidden() {
        return (_, _) -> {
            throw new ConnectorException(new Failure.Forbidden("memory", "Not yours"));
        };
    }

    @Override
    protected void createTopics(List<String> names, int partitions) {
        names.forEach(name -> cluster.create(name, partitions));
    }

    @Override
    protected void deleteTopic(String name) {
        cluster.delete(name);
    }

    @Override
    protected void createInternalTopic() {
        cluster.createInternal("__consumer_offsets");
    }

    @Override
    protected Object everything() {
        return cluster.everything();
    }
}
