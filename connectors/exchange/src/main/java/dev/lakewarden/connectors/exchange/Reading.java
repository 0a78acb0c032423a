package dev.lakewarden.connectors.exchange;

import dev.lakewarden.governance.connections.ConnectionDraft;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.SettingValue;
import dev.lakewarden.governance.exchange.FoundConnection;
import dev.lakewarden.governance.exchange.FoundConnections;
import dev.lakewarden.governance.exchange.LeftOut;
import dev.lakewarden.governance.secrets.SecretLifetime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What comes out of a file while it is read. */
final class Reading {
    /** How Kafka and Trino write: the value is in an environment variable. */
    private static final Pattern FROM_ENVIRONMENT =
            Pattern.compile("\\$\\{(?:env|ENV):([A-Za-z_][A-Za-z0-9_]*)}");

    private final Environment environment;
    private final ConnectionNames names = new ConnectionNames();
    private final List<FoundConnection> found = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    Reading(Environment environment) {
        this.environment = environment;
    }

    FoundConnections result() {
        return new FoundConnections(found, leftOut);
    }

    void leaveOut(LeftOut.Kind kind, String what, String why) {
        leftOut.add(new LeftOut(kind, what, why));
    }

    void refuse(String what, String why) {
        leaveOut(LeftOut.Kind.REFUSED, what, why);
    }

    void notSupported(String what, String why) {
        leaveOut(LeftOut.Kind.NOT_SUPPORTED, what, why);
    }

    void ignore(String what, String why) {
        leaveOut(LeftOut.Kind.IGNORED, what, why);
    }

    Draft draft(String origin, String wishedName, String provider) {
        return new Draft(origin, wishedName, provider);
    }

    /** One connection in the making. */
    final class Draft {
        private final String origin;
        private final String wishedName;
        private final String provider;
        private final Map<String, SettingValue> settings = new TreeMap<>();
        private final Map<String, char[]> secrets = new LinkedHashMap<>();
        private final List<String> notes = new ArrayList<>();

        private Draft(String origin, String wishedName, String provider) {
            this.origin = origin;
            this.wishedName = wishedName;
            this.provider = provider;
        }

        /** Leaves a placeholder out by name: what it stands for is known only to the other tool. */
        Draft plain(String key, String foreignKey, String text) {
            if (text.contains("${")) {
                notSupported(
                        origin + ": " + foreignKey,
                        "It refers to a value elsewhere; give " + key + " by hand.");
            } else if (!text.isBlank()) {
                settings.put(key, new SettingValue.Plain(text.strip()));
            }
            return this;
        }

        /** A secret as plain text is meant for the vault; one in the environment stays there. */
        Draft secret(String key, String foreignKey, String text) {
            Matcher variable = FROM_ENVIRONMENT.matcher(text.strip());
            if (variable.matches()) {
                settings.put(key, new SettingValue.FromEnvironment(variable.group(1)));
            } else if (text.contains("${")) {
                notSupported(
                        origin + ": " + foreignKey,
                        "It refers to a value elsewhere; give " + key + " by hand.");
            } else if (!text.isEmpty()) {
                settings.put(key, new SettingValue.InVault(SecretLifetime.KEPT));
                secrets.put(key, text.toCharArray());
            }
            return this;
        }

        Draft note(String words) {
            notes.add(words);
            return this;
        }

        String origin() {
            return origin;
        }

        void done() {
            found.add(
                    new FoundConnection(
                            origin,
                            Optional.empty(),
                            new ConnectionDraft(
                                    names.like(wishedName, provider),
                                    provider,
                                    environment,
                                    "",
                                    settings),
                            secrets,
                            notes));
        }
    }
}
