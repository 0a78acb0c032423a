package dev.lakewarden.governance.connections;

import java.util.Optional;

/**
 * One setting that a provider declares. The editor, the command line, import, export and the help
 * text are all made from this and from nothing else.
 *
 * @param key kebab case, unique within its provider
 * @param title the label in the editor
 * @param help one sentence: what it is for and what happens without it
 * @param example a value that would be accepted, shown as prompt text and in error messages
 * @param defaultValue used when nothing is given; never present for a secret
 */
public record Setting(
        String key,
        String title,
        SettingType type,
        Need need,
        Optional<String> defaultValue,
        String example,
        String help) {
    public enum Need {
        REQUIRED,
        OPTIONAL
    }

    public Setting {
        if (!key.matches("[a-z][a-z0-9]*([.-][a-z0-9]+)*")) {
            throw new IllegalArgumentException("Not a setting key: " + key);
        }
        if (type instanceof SettingType.Secret && defaultValue.isPresent()) {
            throw new IllegalArgumentException("A secret has no default: " + key);
        }
    }

    public static Setting required(
            String key, String title, SettingType type, String example, String help) {
        return new Setting(key, title, type, Need.REQUIRED, Optional.empty(), example, help);
    }

    public static Setting optional(
            String key, String title, SettingType type, String example, String help) {
        return new Setting(key, title, type, Need.OPTIONAL, Optional.empty(), example, help);
    }

    public Setting withDefault(String value) {
        return new Setting(key, title, type, need, Optional.of(value), example, help);
    }

    public boolean isSecret() {
        return type instanceof SettingType.Secret;
    }

    /** The label inside a sentence: {@code password}, {@code SASL password}. */
    public String inSentence() {
        return title.length() > 1 && Character.isLowerCase(title.charAt(1))
                ? Character.toLowerCase(title.charAt(0)) + title.substring(1)
                : title;
    }

    public boolean isRequired() {
        return need == Need.REQUIRED;
    }
}
