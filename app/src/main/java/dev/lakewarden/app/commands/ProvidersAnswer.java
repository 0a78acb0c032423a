package dev.lakewarden.app.commands;

import dev.lakewarden.app.output.Answer;
import dev.lakewarden.app.output.Columns;
import dev.lakewarden.app.output.Json;
import dev.lakewarden.app.output.Page;
import dev.lakewarden.governance.connections.ProviderDescription;
import dev.lakewarden.governance.connections.Setting;
import dev.lakewarden.governance.connections.SettingType;

import java.util.List;

/** What can be connected, with every setting: all of it from the providers' own declarations. */
record ProvidersAnswer(List<ProviderDescription> providers) implements Answer {
    ProvidersAnswer {
        providers = List.copyOf(providers);
    }

    @Override
    public void writeText(Page page) {
        for (ProviderDescription provider : providers) {
            page.line(
                    provider.id() + "  " + provider.title() + " (" + provider.kind().title() + ")");
            page.line("  " + provider.help());
            Columns table = Columns.of("  SETTING", "NEEDED", "VALUE", "EXAMPLE", "HELP");
            for (Setting setting : provider.settings()) {
                table.row(
                        "  " + setting.key(),
                        setting.isRequired() ? "yes" : "no",
                        value(setting.type()),
                        setting.defaultValue()
                                .map(it -> it + " (default)")
                                .orElse(setting.example()),
                        setting.help());
            }
            page.table(table).blank();
        }
    }

    private static String value(SettingType type) {
        return switch (type) {
            case SettingType.Text _ -> "text";
            case SettingType.WholeNumber(var min, var max) -> min + " to " + max;
            case SettingType.Flag _ -> "true|false";
            case SettingType.Choice(var values) -> String.join("|", values);
            case SettingType.Uri _ -> "address";
            case SettingType.HostPorts _ -> "host:port,...";
            case SettingType.File _ -> "file";
            case SettingType.Directory _ -> "directory";
            case SettingType.Secret _ -> "secret";
        };
    }

    /** Never renamed, whatever our classes are called. */
    private static String word(SettingType type) {
        return switch (type) {
            case SettingType.Text _ -> "text";
            case SettingType.WholeNumber _ -> "whole-number";
            case SettingType.Flag _ -> "flag";
            case SettingType.Choice _ -> "choice";
            case SettingType.Uri _ -> "uri";
            case SettingType.HostPorts _ -> "host-ports";
            case SettingType.File _ -> "file";
            case SettingType.Directory _ -> "directory";
            case SettingType.Secret _ -> "secret";
        };
    }

    @Override
    public void writeJson(Json json) {
        json.objects(
                "providers",
                providers,
                (it, provider) ->
                        it.text("id", provider.id())
                                .text("title", provider.title())
                                .word("kind", provider.kind())
                                .text("help", provider.help())
                                .objects("settings", provider.settings(), ProvidersAnswer::write));
    }

    private static void write(Json json, Setting setting) {
        json.text("key", setting.key())
                .text("title", setting.title())
                .text("type", word(setting.type()))
                .flag("required", setting.isRequired())
                .flag("secret", setting.isSecret())
                .text("default", setting.defaultValue())
                .text("example", setting.example())
                .text("help", setting.help());
        json.texts(
                "choices",
                setting.type() instanceof SettingType.Choice(var values) ? values : List.of());
    }
}
