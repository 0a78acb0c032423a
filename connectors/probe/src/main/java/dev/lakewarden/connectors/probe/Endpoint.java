package dev.lakewarden.connectors.probe;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A host and a port. An IPv6 address has no brackets here. */
public record Endpoint(String host, int port) {
    private static final Map<String, Integer> PORTS = Map.of("http", 80, "https", 443);

    public Endpoint {
        if (host.isEmpty() || port < 1 || port > 65_535) {
            throw new IllegalArgumentException("Not an endpoint: " + host + ":" + port);
        }
    }

    /**
     * Where a URI points, with the usual port of http or https where it names none; empty if it
     * names no host.
     */
    public static Optional<Endpoint> find(URI uri) {
        if (uri.getHost() == null || uri.getScheme() == null) {
            return Optional.empty();
        }
        int port =
                uri.getPort() > 0
                        ? uri.getPort()
                        : PORTS.getOrDefault(uri.getScheme().toLowerCase(Locale.ROOT), -1);
        return port > 0
                ? Optional.of(new Endpoint(uri.getHost().replaceAll("[\\[\\]]", ""), port))
                : Optional.empty();
    }

    /** Reads {@code host:port} or {@code [ipv6]:port}. */
    public static Endpoint of(String hostAndPort) {
        int colon = hostAndPort.lastIndexOf(':');
        if (colon < 1 || !hostAndPort.substring(colon + 1).matches("[0-9]{1,5}")) {
            throw new IllegalArgumentException("Not host:port: " + hostAndPort);
        }
        return new Endpoint(
                hostAndPort.substring(0, colon).replaceAll("[\\[\\]]", ""),
                Integer.parseInt(hostAndPort.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
