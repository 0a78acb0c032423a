package dev.lakewarden.governance.connections;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every kind of system this version can connect. */
public final class Providers {
    private final Map<String, ConnectionProvider> byId = new TreeMap<>();

    public Providers(Collection<? extends ConnectionProvider> providers) {
        for (ConnectionProvider provider : providers) {
            if (byId.put(provider.description().id(), provider) != null) {
                throw new IllegalArgumentException(
                        "Two providers are called " + provider.description().id());
            }
        }
    }

    public Optional<ConnectionProvider> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<ProviderDescription> findDescription(String id) {
        return find(id).map(ConnectionProvider::description);
    }

    /**
     * @throws ConnectorException with {@code Unsupported} if this version has no such provider
     */
    public ConnectionProvider load(String id) {
        return find(id).orElseThrow(
                        () -> new ConnectorException(new Failure.Unsupported(id, unknown(id))));
    }

    /** By kind of system, then by title, as the editor and the command line list them. */
    public List<ProviderDescription> descriptions() {
        return byId.values().stream()
                .map(ConnectionProvider::description)
                .sorted(
                        Comparator.comparing(ProviderDescription::kind)
                                .thenComparing(ProviderDescription::title))
                .toList();
    }

    /**
     * Everything that keeps a draft from becoming a connection.
     *
     * @param before the settings of the connection that the draft changes; empty for a new one
     * @param typed by setting, the secrets that come with it
     */
    public List<SettingProblem> check(
            ConnectionDraft draft, Map<String, SettingValue> before, Map<String, char[]> typed) {
        return DraftCheck.check(DraftCheck.withTypedSecrets(draft, typed), this, before, typed);
    }

    String unknown(String id) {
        return byId.keySet().stream()
                .collect(
                        Collectors.joining(
                                ", ",
                                "There is no provider " + id + " in this version; there are ",
                                "."));
    }
}
