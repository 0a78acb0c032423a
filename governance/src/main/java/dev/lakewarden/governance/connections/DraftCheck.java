package dev.lakewarden.governance.connections;

import dev.lakewarden.governance.connections.SettingValue.InVault;
import dev.lakewarden.governance.secrets.SecretLifetime;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whether a draft and the secrets typed with it can become a connection. */
final class DraftCheck {
    private DraftCheck() {}

    /** A typed secret whose setting says nothing is kept. */
    static ConnectionDraft withTypedSecrets(ConnectionDraft draft, Map<String, char[]> typed) {
        Map<String, SettingValue> settings = new TreeMap<>(draft.settings());
        typed.keySet().forEach(key -> settings.putIfAbsent(key, new InVault(SecretLifetime.KEPT)));
        return draft.withSettings(settings);
    }

    /**
     * @param before the settings of the connection that the draft changes; empty for a new one
     */
    static List<SettingProblem> check(
            ConnectionDraft draft,
            Providers providers,
            Map<String, SettingValue> before,
            Map<String, char[]> typed) {
        List<SettingProblem> problems = new ArrayList<>();
        if (!Connection.isName(draft.name())) {
            problems.add(
                    new SettingProblem(
                            "name",
                            "A name has lower-case letters, digits, dots, dashes and underscores,"
                                    + " starts with a letter or digit and is 63 characters at"
                                    + " most, such as lake-prod."));
        }
        if (draft.site().length() > 63 || draft.site().chars().anyMatch(Character::isISOControl)) {
            problems.add(
                    new SettingProblem(
                            "site",
                            "A site is one line of 63 characters at most, such as aws-eu."));
        }
        Optional<ProviderDescription> provider = providers.findDescription(draft.provider());
        if (provider.isEmpty()) {
            problems.add(new SettingProblem("provider", providers.unknown(draft.provider())));
            return problems;
        }
        problems.addAll(SettingsCheck.check(provider.get(), draft.settings()));
        for (Setting setting : provider.get().settings()) {
            if (setting.isSecret()) {
                secret(setting, draft, before, typed).ifPresent(problems::add);
            }
        }
        problems.addAll(
                SecretPlaces.check(provider.get(), before, draft.settings(), typed.keySet()));
        for (String key : new TreeSet<>(typed.keySet())) {
            provider.get()
                    .find(key)
                    .filter(setting -> !setting.isSecret())
                    .ifPresent(
                            setting ->
                                    problems.add(
                                            new SettingProblem(
                                                    key, setting.title() + " is not a secret.")));
        }
        return problems;
    }

    private static Optional<SettingProblem> secret(
            Setting setting,
            ConnectionDraft draft,
            Map<String, SettingValue> before,
            Map<String, char[]> typed) {
        SettingValue value = draft.settings().get(setting.key());
        char[] secret = typed.get(setting.key());
        if (secret != null && secret.length == 0) {
            return problem(setting, " is empty.");
        }
        if (secret != null && !(value instanceof InVault)) {
            return problem(setting, " is either typed or referred to, not both.");
        }
        if (secret == null && isKept(value) && !isKept(before.get(setting.key()))) {
            return problem(setting, " is to be stored, so it has to be given.");
        }
        return Optional.empty();
    }

    private static boolean isKept(@Nullable SettingValue value) {
        return value instanceof InVault(var lifetime) && lifetime != SecretLifetime.NEVER;
    }

    private static Optional<SettingProblem> problem(Setting setting, String words) {
        return Optional.of(new SettingProblem(setting.key(), setting.title() + words));
    }
}
