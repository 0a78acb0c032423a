package dev.lakewarden.governance.buckets;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

class InMemoryObjectStoreTest extends ObjectStoreContract {
    private final InMemoryObjectStore store = new InMemoryObjectStore();

    @Override
    protected ObjectStore store() {
        return store;
    }

    @Override
    protected ObjectStore naming(String bucket) {
        return store.naming(bucket);
    }

    @Override
    protected ObjectStore namingForOneWhoMayNotList(String bucket) {
        return store.naming(bucket);
    }

    @Override
    protected ObjectStore forbidden() {
        return (_, _) -> {
            throw new ConnectorException(new Failure.Forbidden("memory", "Not yours"));
        };
    }

    @Override
    protected ObjectStore silent() {
        return (_, _) -> {
            throw new ConnectorException(new Failure.TimedOut("memory", "It says nothing"));
        };
    }

    @Override
    protected void createBucket(String name) {
        store.create(name);
    }

    @Override
    protected void deleteBucket(String name) {
        store.delete(name);
    }

    @Override
    protected Object everything() {
        return store.everything();
    }
}
