package dev.lakewarden.governance.connections;

import dev.lakewarden.governance.connections.SettingValue.FromEnvironment;
import dev.lakewarden.governance.connections.SettingValue.FromFile;
import dev.lakewarden.governance.connections.SettingValue.InVault;
import dev.lakewarden.governance.connections.SettingValue.Plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether settings are what a provider declares: only declared keys, of the declared types. */
public final class SettingsCheck {
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,254}");

    private SettingsCheck() {}

    /** Every problem at once, in the order of the declaration, unknown keys last. */
    public static List<SettingProblem> check(
            ProviderDescription provider, Map<String, SettingValue> settings) {
        List<SettingProblem> problems = new ArrayList<>();
        for (Setting setting : provider.settings()) {
            SettingValue value = settings.get(setting.key());
            Optional<String> wrong =
                    value == null || isBlank(value) ? missing(setting) : wrong(setting, value);
            wrong.ifPresent(words -> problems.add(new SettingProblem(setting.key(), words)));
        }
        for (String key : new TreeMap<>(settings).keySet()) {
            if (provider.find(key).isEmpty()) {
                problems.add(new SettingProblem(key, unknown(provider)));
            }
        }
        return List.copyOf(problems);
    }

    private static boolean isBlank(SettingValue value) {
        return value instanceof Plain(var text) && text.isBlank();
    }

    private static Optional<String> missing(Setting setting) {
        if (!setting.isRequired() || setting.defaultValue().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                setting.isSecret()
                        ? setting.title()
                                + " is needed: store it, or refer to it as env:NAME or file:PATH."
                        : setting.title() + " is needed, such as " + setting.example() + ".");
    }

    private static Optional<String> wrong(Setting setting, SettingValue value) {
        return switch (value) {
            case Plain _ when setting.isSecret() ->
                    Optional.of(
                            setting.title()
                                    + " is a secret and is never kept as plain text: store it in"
                                    + " the vault, or refer to it as env:NAME or file:PATH.");
            case Plain(var text) ->
                    PlainCheck.wrong(setting.type(), text)
                            .map(
                                    words ->
                                            setting.title()
                                                    + " "
                                                    + words
                                                    + ", such as "
                                                    + setting.example()
                                                    + ".");
            case InVault _, FromEnvironment _, FromFile _ when !setting.isSecret() ->
                    Optional.of(
                            setting.title()
                                    + " is not a secret: give its value, such as "
                                    + setting.example()
                                    + ".");
            case FromEnvironment(var variable) when !VARIABLE.matcher(variable).matches() ->
                    Optional.of(
                            setting.title()
                                    + " needs the name of an environment variable after env:, such"
                                    + " as env:CATALOG_TOKEN.");
            case FromFile(var path) when !path.isAbsolute() ->
                    Optional.of(
                            setting.title()
                                    + " needs an absolute path after file:, such as"
                                    + " file:/home/me/token.");
            case InVault _, FromEnvironment _, FromFile _ -> Optional.empty();
        };
    }

    private static String unknown(ProviderDescription provider) {
        return provider.settings().stream()
                .map(Setting::key)
                .collect(
                        Collectors.joining(
                                ", ", provider.title() + " has no such setting; it has ", "."));
    }
}
