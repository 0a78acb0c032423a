package dev.lakewarden.governance.connections;

import dev.lakewarden.governance.connections.SettingValue.InVault;
import dev.lakewarden.governance.connections.SettingValue.Plain;
import dev.lakewarden.governance.secrets.SecretLifetime;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a connection sends its secrets. One that was stored for one address is not sent to another
 * because someone changed the address, perhaps by mistake: it has to be given again.
 */
public final class SecretPlaces {
    private static final Map<String, Integer> USUAL_PORTS = Map.of("http", 80, "https", 443);

    private SecretPlaces() {}

    /**
     * A problem for every stored secret that would go where it was not stored for.
     *
     * @param given the secrets that are given again
     */
    public static List<SettingProblem> check(
            ProviderDescription provider,
            Map<String, SettingValue> before,
            Map<String, SettingValue> after,
            Set<String> given) {
        if (places(provider, before).containsAll(places(provider, after))) {
            return List.of();
        }
        List<SettingProblem> problems = new ArrayList<>();
        for (Setting setting : provider.settings()) {
            boolean follows =
                    isStored(before.get(setting.key()))
                            && isStored(after.get(setting.key()))
                            && !given.contains(setting.key());
            if (setting.isSecret() && follows) {
                problems.add(
                        new SettingProblem(
                                setting.key(),
                                setting.title()
                                        + " was stored for another address; give it again, so that"
                                        + " it goes to the new one only if you want that."));
            }
        }
        return problems;
    }

    private static boolean isStored(@Nullable SettingValue value) {
        return value instanceof InVault(var lifetime) && lifetime != SecretLifetime.NEVER;
    }

    private static Set<String> places(
            ProviderDescription provider, Map<String, SettingValue> settings) {
        Set<String> places = new TreeSet<>();
        for (Setting setting : provider.settings()) {
            String text = text(setting, settings);
            switch (setting.type()) {
                case SettingType.Uri _ -> places.add(setting.key() + " " + host(text));
                case SettingType.HostPorts _ -> {
                    for (String one : text.split(",", -1)) {
                        places.add(setting.key() + " " + one.strip().toLowerCase(Locale.ROOT));
                    }
                }
                case SettingType.Text _,
                        SettingType.WholeNumber _,
                        SettingType.Flag _,
                        SettingType.Choice _,
                        SettingType.File _,
                        SettingType.Directory _,
                        SettingType.Secret _ -> {}
            }
        }
        return places;
    }

    private static String text(Setting setting, Map<String, SettingValue> settings) {
        return Optional.ofNullable(settings.get(setting.key()))
                .filter(Plain.class::isInstance)
                .map(value -> ((Plain) value).text().strip())
                .filter(text -> !text.isEmpty())
                .or(setting::defaultValue)
                .orElse("");
    }

    /** Another path on the same host is the same place; another scheme may not encrypt. */
    private static String host(String text) {
        try {
            URI uri = new URI(text.startsWith("jdbc:") ? text.substring(5) : text);
            if (uri.getHost() == null || uri.getScheme() == null) {
                return text;
            }
            String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            int port = uri.getPort() > 0 ? uri.getPort() : USUAL_PORTS.getOrDefault(scheme, 0);
            return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + ":" + port;
        } catch (URISyntaxException _) {
            // What is no address is refused elsewhere; here it is just not the same as before.
            return text;
        }
    }
}
