package dev.lakewarden.connectors.probe;

import dev.lakewarden.governance.connections.TestStep.Outcome;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The first stages of a connection test: resolve a name, open a TCP connection, agree on TLS
 * ({@link Tls}). Every step is bounded by the limit.
 *
 * <p>Where several endpoints are given, such as the bootstrap servers of a cluster, one that works
 * is enough and the detail names those that do not.
 *
 * @param subject the connection's name, for failures
 */
public record Network(String subject, Duration limit) {
    private interface Attempt {
        /** What was seen. */
        String on(Endpoint endpoint) throws IOException;
    }

    public Outcome resolve(List<Endpoint> endpoints) {
        return firstThatWorks(endpoints, this::resolved);
    }

    public Outcome connect(List<Endpoint> endpoints) {
        return firstThatWorks(endpoints, this::connected);
    }

    private Outcome firstThatWorks(List<Endpoint> endpoints, Attempt attempt) {
        if (endpoints.isEmpty()) {
            throw new IllegalArgumentException("No endpoint to try");
        }
        String passed = null;
        List<Failure> failures = new ArrayList<>();
        for (Endpoint endpoint : endpoints) {
            try {
                String seen = attempt.on(endpoint);
                passed = passed == null ? seen : passed;
            } catch (ConnectorException e) {
                failures.add(e.failure());
            } catch (IOException e) {
                failures.add(failureOf(endpoint, e));
            }
        }
        if (passed == null) {
            return new Outcome.Failed(together(failures));
        }
        String but =
                failures.stream()
                        .map(failure -> "; but: " + failure.because())
                        .collect(Collectors.joining());
        return new Outcome.Passed(passed + but);
    }

    /** The first failure, with what was wrong with the others as well. */
    private Failure together(List<Failure> failures) {
        if (failures.size() == 1) {
            return failures.getFirst();
        }
        return new Failure.Unreachable(
                subject, failures.stream().map(Failure::because).collect(Collectors.joining("; ")));
    }

    private String resolved(Endpoint endpoint) {
        InetAddress[] addresses =
                new TimeLimit(limit).call(subject, () -> addressesOf(endpoint.host()));
        return endpoint.host()
                + " is "
                + Stream.of(addresses)
                        .map(InetAddress::getHostAddress)
                        .collect(Collectors.joining(", "));
    }

    private InetAddress[] addressesOf(String host) {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException e) {
            throw new ConnectorException(
                    new Failure.Unreachable(subject, "There is no host named " + host), e);
        }
    }

    private String connected(Endpoint endpoint) throws IOException {
        try (Socket socket = open(endpoint)) {
            return endpoint
                    + " accepts connections ("
                    + socket.getInetAddress().getHostAddress()
                    + ")";
        }
    }

    /**
     * Tries every address of the host, as clients do: one of two address families often leads
     * nowhere.
     */
    Socket open(Endpoint endpoint) throws IOException {
        InetAddress[] addresses =
                new TimeLimit(limit).call(subject, () -> addressesOf(endpoint.host()));
        int millis = Math.toIntExact(Math.max(1, limit.toMillis() / addresses.length));
        IOException refused = new ConnectException("No address of " + endpoint);
        for (InetAddress address : addresses) {
            Socket socket = new Socket();
            try {
                socket.connect(new InetSocketAddress(address, endpoint.port()), millis);
                return socket;
            } catch (IOException e) {
                socket.close();
                refused = e;
            }
        }
        throw refused;
    }

    Failure failureOf(Endpoint endpoint, IOException e) {
        return switch (e) {
            case SocketTimeoutException _ ->
                    new Failure.TimedOut(subject, endpoint + " did not answer within " + words());
            case ConnectException _ ->
                    new Failure.Unreachable(subject, "Nothing accepts connections at " + endpoint);
            case NoRouteToHostException _ ->
                    new Failure.Unreachable(subject, "No network route leads to " + endpoint);
            default -> new Failure.Unreachable(subject, endpoint + " broke the connection off");
        };
    }

    private String words() {
        return limit.toSeconds() >= 1 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
    }
}
