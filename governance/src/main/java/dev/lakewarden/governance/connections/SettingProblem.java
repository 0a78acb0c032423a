package dev.lakewarden.governance.connections;

/**
 * What is wrong with one setting, in a sentence that says what would be right. Never holds the
 * value: it may be a secret that was put in the wrong place.
 *
 * @param key the setting's, or {@code name}, {@code provider}
 */
public record SettingProblem(String key, String words) {}
