package dev.lakewarden.governance.connections;

import dev.lakewarden.governance.connections.SettingValue.FromEnvironment;
import dev.lakewarden.governance.connections.SettingValue.FromFile;
import dev.lakewarden.governance.connections.SettingValue.InVault;
import dev.lakewarden.governance.connections.SettingValue.Plain;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.secrets.SecretFile;
import dev.lakewarden.governance.secrets.SecretKey;
import dev.lakewarden.governance.secrets.SecretLifetime;
import dev.lakewarden.governance.secrets.SecretPrompt;
import dev.lakewarden.governance.secrets.Vaults;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Brings the secrets of connections into the vaults and, at an opening, out of them again. */
public final class ConnectionSecrets {
    private final Vaults vaults;
    private final Function<String, Optional<String>> environment;
    private final SecretPrompt prompt;

    /**
     * @param environment finds a variable of this process
     */
    public ConnectionSecrets(
            Vaults vaults, Function<String, Optional<String>> environment, SecretPrompt prompt) {
        this.vaults = vaults;
        this.environment = environment;
        this.prompt = prompt;
    }

    /**
     * Defaults, plain values and secrets together, ready for an SDK.
     *
     * @param given secrets typed just now; they go before what is stored
     * @throws ConnectorException with {@code Refused} if a vault is locked or nobody answers,
     *     {@code Missing} if a secret is not where the connection says
     */
    ResolvedSettings resolve(
            Connection connection, ProviderDescription provider, Map<String, char[]> given) {
        Map<String, String> values = new TreeMap<>();
        for (Setting setting : provider.settings()) {
            value(connection, setting, given).ifPresent(text -> values.put(setting.key(), text));
        }
        return new ResolvedSettings(connection.name(), values);
    }

    private Optional<String> value(
            Connection connection, Setting setting, Map<String, char[]> given) {
        char[] typed = given.get(setting.key());
        if (typed != null) {
            return Optional.of(new String(typed));
        }
        SettingValue value = connection.settings().get(setting.key());
        String subject = connection.name() + "/" + setting.key();
        return switch (value) {
            case null -> setting.defaultValue();
            case Plain(var text) when text.isBlank() -> setting.defaultValue();
            case Plain(var text) -> Optional.of(text);
            case FromEnvironment(var variable) -> Optional.of(fromEnvironment(variable, subject));
            case FromFile(var path) -> Optional.of(taken(SecretFile.read(path, subject)));
            case InVault(var lifetime) -> Optional.of(taken(kept(connection, setting, lifetime)));
        };
    }

    private String fromEnvironment(String variable, String subject) {
        return environment
                .apply(variable)
                .filter(text -> !text.isEmpty())
                .orElseThrow(
                        () ->
                                new ConnectorException(
                                        new Failure.Missing(
                                                subject,
                                                "The environment variable "
                                                        + variable
                                                        + " is not set for this process.",
                                                "Set "
                                                        + variable
                                                        + " where Lakewarden is started, or let"
                                                        + " the connection take this secret from"
                                                        + " elsewhere.")));
    }

    private char[] kept(Connection connection, Setting setting, SecretLifetime lifetime) {
        SecretKey key = new SecretKey(connection.id(), setting.key());
        Optional<char[]> found = vaults.find(key, lifetime);
        if (found.isPresent()) {
            return found.get();
        }
        if (lifetime == SecretLifetime.KEPT) {
            throw new ConnectorException(
                    new Failure.Missing(
                            connection.name() + "/" + setting.key(),
                            setting.title() + " was kept once and is in no vault of this machine.",
                            "Give it again: in the connection's editor, or with lakewarden"
                                    + " connection set "
                                    + connection.name()
                                    + " --secret "
                                    + setting.key()
                                    + "."));
        }
        char[] answer =
                prompt.ask(connection.name(), setting.title())
                        .orElseThrow(() -> nobodyAnswered(connection, setting, lifetime));
        if (lifetime == SecretLifetime.SESSION) {
            vaults.store(key, lifetime, answer);
        }
        return answer;
    }

    /**
     * What only a person could give before it opens, such as {@code its password is asked for every
     * time}; empty if it opens by itself. Asks nobody.
     */
    Optional<String> waitsFor(Connection connection, ProviderDescription provider) {
        return provider.settings().stream()
                .flatMap(setting -> waitsFor(connection, setting).stream())
                .findFirst();
    }

    private Optional<String> waitsFor(Connection connection, Setting setting) {
        if (!(connection.settings().get(setting.key()) instanceof InVault(var lifetime))) {
            return Optional.empty();
        }
        SecretKey key = new SecretKey(connection.id(), setting.key());
        return switch (lifetime) {
            case NEVER -> Optional.of("its " + setting.inSentence() + " is asked for every time");
            case SESSION ->
                    vaults.find(key, lifetime).isPresent()
                            ? Optional.empty()
                            : Optional.of(
                                    "its "
                                            + setting.inSentence()
                                            + " was kept for a session that has ended");
            case KEPT ->
                    vaults.isBehindPassphrase(key)
                            ? Optional.of(
                                    "its "
                                            + setting.inSentence()
                                            + " is in the vault file, which is locked")
                            : Optional.empty();
        };
    }

    private static ConnectorException nobodyAnswered(
            Connection connection, Setting setting, SecretLifetime lifetime) {
        String why =
                lifetime == SecretLifetime.SESSION
                        ? " was kept for a session that has ended, and nobody gave it again."
                        : " is asked for at every opening, and nobody gave it.";
        return new ConnectorException(
                new Failure.Refused(
                        connection.name() + "/" + setting.key(), setting.title() + why));
    }

    /** An SDK takes strings; at least our own copy does not stay. */
    private static String taken(char[] secret) {
        String text = new String(secret);
        Arrays.fill(secret, '\0');
        return text;
    }

    /**
     * Stores what was given and moves what changed its lifetime. Nothing is stored if one cannot
     * be.
     *
     * @return takes everything back, for when the connection itself cannot be saved
     * @throws ConnectorException if a vault does not take a secret
     */
    Undo store(Connection after, Map<String, SettingValue> before, Map<String, char[]> given) {
        Undo undo = new Undo();
        try {
            after.settings()
                    .forEach(
                            (key, value) -> {
                                if (value instanceof InVault(var lifetime)
                                        && lifetime != SecretLifetime.NEVER) {
                                    store(
                                            new SecretKey(after.id(), key),
                                            lifetime,
                                            lifetimeOf(before.get(key)),
                                            Optional.ofNullable(given.get(key)),
                                            undo);
                                }
                            });
            return undo;
        } catch (ConnectorException e) {
            undo.afterFailure(e);
            throw e;
        }
    }

    private void store(
            SecretKey key,
            SecretLifetime lifetime,
            SecretLifetime earlier,
            Optional<char[]> given,
            Undo undo) {
        if (given.isEmpty() && lifetime == earlier) {
            return;
        }
        Optional<char[]> old = vaults.find(key, earlier);
        char[] secret =
                given.or(() -> old)
                        .orElseThrow(
                                () ->
                                        new ConnectorException(
                                                new Failure.Missing(
                                                        key.setting(),
                                                        "It is not in the vault any more; give it"
                                                                + " again.")));
        vaults.store(key, lifetime, secret);
        undo.add(
                () -> {
                    if (lifetime == earlier && old.isPresent()) {
                        vaults.store(key, earlier, old.get());
                    } else {
                        vaults.remove(key, lifetime);
                    }
                });
    }

    /**
     * Removes what a connection does not refer to any more.
     *
     * @throws ConnectorException with {@code Refused} if a vault that holds it is locked
     */
    void forget(
            ConnectionId id, Map<String, SettingValue> before, Map<String, SettingValue> after) {
        before.forEach(
                (key, value) -> {
                    SecretLifetime lifetime = lifetimeOf(value);
                    if (lifetime != lifetimeOf(after.get(key))) {
                        vaults.remove(new SecretKey(id, key), lifetime);
                    }
                });
    }

    private static SecretLifetime lifetimeOf(@Nullable SettingValue value) {
        return value instanceof InVault(var lifetime) ? lifetime : SecretLifetime.NEVER;
    }

    /** The way back from stored secrets. */
    static final class Undo {
        private final List<Runnable> steps = new ArrayList<>();

        private void add(Runnable step) {
            steps.addFirst(step);
        }

        /** Runs every step; what fails then is told with the first failure, not instead of it. */
        void afterFailure(RuntimeException first) {
            for (Runnable step : steps) {
                try {
                    step.run();
                } catch (ConnectorException e) {
                    first.addSuppressed(e);
                }
            }
        }
    }
}
