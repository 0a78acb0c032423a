package dev.lakewarden.governance.exchange;

import dev.lakewarden.governance.connections.ConnectionDraft;
import dev.lakewarden.governance.connections.ProviderDescription;
import dev.lakewarden.governance.connections.Setting;
import dev.lakewarden.governance.connections.SettingType;
import dev.lakewarden.governance.connections.SettingValue;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a connection would reach on the network and on this machine.
 *
 * @param hosts it would talk to, with the port where it names one
 * @param files and folders it would read
 * @param references secrets it would read from elsewhere, as {@code env:NAME} or {@code file:PATH}
 */
public record Reach(List<String> hosts, List<String> files, List<String> references) {
    private static final Pattern AUTHORITY = Pattern.compile("//(?:[^/?#@]*@)?([^/?#;]+)");

    public Reach {
        hosts = List.copyOf(hosts);
        files = List.copyOf(files);
        references = List.copyOf(references);
    }

    static Reach of(ConnectionDraft draft, ProviderDescription provider) {
        SortedSet<String> hosts = new TreeSet<>();
        SortedSet<String> files = new TreeSet<>();
        SortedSet<String> references = new TreeSet<>();
        draft.settings()
                .forEach(
                        (key, value) -> {
                            switch (value) {
                                case SettingValue.Plain(var text) ->
                                        provider.find(key)
                                                .ifPresent(it -> plain(it, text, hosts, files));
                                case SettingValue.FromEnvironment _, SettingValue.FromFile _ ->
                                        references.add(value.shown());
                                case SettingValue.InVault _ -> {}
                            }
                        });
        return new Reach(List.copyOf(hosts), List.copyOf(files), List.copyOf(references));
    }

    private static void plain(
            Setting setting, String text, SortedSet<String> hosts, SortedSet<String> files) {
        switch (setting.type()) {
            case SettingType.HostPorts _ -> {
                for (String part : text.split(",", -1)) {
                    hosts.add(part.strip());
                }
            }
            case SettingType.File _, SettingType.Directory _ -> files.add(text);
            case SettingType.Uri _, SettingType.Text _ -> address(text, hosts, files);
            case SettingType.WholeNumber _,
                    SettingType.Flag _,
                    SettingType.Choice _,
                    SettingType.Secret _ -> {}
        }
    }

    private static void address(String text, SortedSet<String> hosts, SortedSet<String> files) {
        Matcher authority = AUTHORITY.matcher(text);
        if (text.startsWith("jdbc:sqlite:")) {
            files.add(text.substring("jdbc:sqlite:".length()));
        } else if (text.startsWith("file:") || text.startsWith("/")) {
            files.add(text);
        } else if (authority.find()) {
            for (String host : authority.group(1).split(",", -1)) {
                hosts.add(host);
            }
        }
    }
}
