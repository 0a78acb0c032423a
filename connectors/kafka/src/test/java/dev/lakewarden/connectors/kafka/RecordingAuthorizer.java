package dev.lakewarden.connectors.kafka;

import org.apache.kafka.common.protocol.ApiKeys;
import org.apache.kafka.metadata.authorizer.StandardAuthorizer;
import org.apache.kafka.server.authorizer.Action;
import org.apache.kafka.server.authorizer.AuthorizableRequestContext;
import org.apache.kafka.server.authorizer.AuthorizationResult;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Kafka's own authorizer, which also writes down which requests each client sent. The broker makes
 * it by name, so what it saw is kept beside it.
 */
public final class RecordingAuthorizer extends StandardAuthorizer {
    record Sent(String client, ApiKeys request) {}

    private static final Queue<Sent> SENT = new ConcurrentLinkedQueue<>();

    /** Every kind of request of that client that needed to be authorized. */
    static List<ApiKeys> sentBy(String client) {
        return SENT.stream()
                .filter(sent -> sent.client().equals(client))
                .map(Sent::request)
                .distinct()
                .toList();
    }

    @Override
    public List<AuthorizationResult> authorize(
            AuthorizableRequestContext context, List<Action> actions) {
        SENT.add(new Sent(context.clientId(), ApiKeys.forId(context.requestType())));
        return super.authorize(context, actions);
    }
}
