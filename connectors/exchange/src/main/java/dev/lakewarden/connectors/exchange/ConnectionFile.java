package dev.lakewarden.connectors.exchange;

import dev.lakewarden.connectors.exchange.Yaml.Mapping;
import dev.lakewarden.connectors.exchange.Yaml.Node;
import dev.lakewarden.connectors.exchange.Yaml.Text;
import dev.lakewarden.governance.connections.ConnectionDraft;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.Providers;
import dev.lakewarden.governance.connections.Setting;
import dev.lakewarden.governance.connections.SettingValue;
import dev.lakewarden.governance.exchange.ConnectionReader;
import dev.lakewarden.governance.exchange.FoundConnection;
import dev.lakewarden.governance.exchange.FoundConnections;
import dev.lakewarden.governance.exchange.LeftOut;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.secrets.SecretLifetime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Our own connection files, as {@link ConnectionFileWriter} writes them or a person does. */
final class ConnectionFile implements ConnectionReader {
    static final String ASK = "ask";
    static final String VERSION = "lakewarden";
    static final String CONNECTIONS = "connections";

    private static final Set<String> KEYS =
            Set.of("id", "provider", "environment", "site", "settings");

    private final Providers providers;

    /**
     * @param providers say which settings are secrets
     */
    ConnectionFile(Providers providers) {
        this.providers = providers;
    }

    @Override
    public String id() {
        return "lakewarden";
    }

    @Override
    public String title() {
        return "Lakewarden connections";
    }

    @Override
    public String usualPlace() {
        return "connections.yaml";
    }

    @Override
    public FoundConnections read(String fileName, String text, Environment environment) {
        Mapping document = Yaml.parse(fileName, text);
        if (!(document.entries().get(VERSION) instanceof Text(var version))
                || !version.equals("1")) {
            throw invalid(fileName, "It does not begin with 'lakewarden: 1'.");
        }
        if (!(document.entries().get(CONNECTIONS) instanceof Mapping connections)) {
            throw invalid(fileName, "It has no connections: with names below it.");
        }
        List<LeftOut> leftOut = new ArrayList<>();
        List<FoundConnection> found = new ArrayList<>();
        refuseUnknown(document, Set.of(VERSION, CONNECTIONS), "", leftOut);
        connections
                .entries()
                .forEach(
                        (name, node) -> {
                            if (node instanceof Mapping fields) {
                                read(name, fields, environment, leftOut).ifPresent(found::add);
                            } else {
                                leftOut.add(refused(name, "It has no settings below it."));
                            }
                        });
        return new FoundConnections(found, leftOut);
    }

    private Optional<FoundConnection> read(
            String name, Mapping fields, Environment otherwise, List<LeftOut> leftOut) {
        refuseUnknown(fields, KEYS, name + "/", leftOut);
        String word = text(fields, "environment").orElse(otherwise.word());
        Optional<Environment> environment = Environment.find(word);
        if (environment.isEmpty()) {
            leftOut.add(refused(name, "Its environment is none of dev, staging, prod."));
            return Optional.empty();
        }
        Optional<ConnectionId> id;
        try {
            id = text(fields, "id").map(ConnectionId::of);
        } catch (IllegalArgumentException e) {
            leftOut.add(refused(name, "Its id is none that Lakewarden gives."));
            return Optional.empty();
        }
        String provider = text(fields, "provider").orElse("");
        ConnectionDraft draft =
                new ConnectionDraft(
                        name,
                        provider,
                        environment.get(),
                        text(fields, "site").orElse(""),
                        settings(name, provider, fields, leftOut));
        return Optional.of(new FoundConnection(name, id, draft, Map.of(), List.of()));
    }

    private Map<String, SettingValue> settings(
            String name, String provider, Mapping fields, List<LeftOut> leftOut) {
        Map<String, SettingValue> settings = new TreeMap<>();
        if (fields.entries().get("settings") instanceof Mapping given) {
            given.entries()
                    .forEach(
                            (key, node) -> {
                                Optional<Setting> setting =
                                        providers
                                                .findDescription(provider)
                                                .flatMap(it -> it.find(key));
                                if (setting.isEmpty()) {
                                    // The check names the key; its value may be a secret.
                                    settings.put(key, new SettingValue.Plain(""));
                                } else {
                                    value(name, setting.get(), node, leftOut)
                                            .ifPresent(value -> settings.put(key, value));
                                }
                            });
        }
        return settings;
    }

    private static Optional<SettingValue> value(
            String name, Setting setting, Node node, List<LeftOut> leftOut) {
        String what = name + "/" + setting.key();
        if (!(node instanceof Text(var text))) {
            leftOut.add(refused(what, "It is not a single value."));
            return Optional.empty();
        }
        if (!setting.isSecret()) {
            return Optional.of(new SettingValue.Plain(text));
        }
        if (text.equals(ASK)) {
            return Optional.of(new SettingValue.InVault(SecretLifetime.NEVER));
        }
        Optional<SettingValue> reference = SettingValue.reference(text);
        if (reference.isEmpty()) {
            leftOut.add(
                    refused(
                            what,
                            "A secret is never in a connection file: write ask, env:NAME or"
                                    + " file:PATH, and change the secret that was in it."));
        }
        return reference;
    }

    private static void refuseUnknown(
            Mapping mapping, Set<String> known, String where, List<LeftOut> leftOut) {
        mapping.entries().keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> leftOut.add(refused(where + key, "No connection has that.")));
    }

    private static Optional<String> text(Mapping mapping, String key) {
        return mapping.entries().get(key) instanceof Text(var text)
                ? Optional.of(text)
                : Optional.empty();
    }

    private static LeftOut refused(String what, String why) {
        return new LeftOut(LeftOut.Kind.REFUSED, what, why);
    }

    private static ConnectorException invalid(String subject, String because) {
        return new ConnectorException(new Failure.Invalid(subject, because));
    }
}
