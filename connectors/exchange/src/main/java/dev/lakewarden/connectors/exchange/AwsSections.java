package dev.lakewarden.connectors.exchange;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The sections of an AWS configuration file. Indented lines below an empty value belong to it and
 * are kept as {@code s3.endpoint_url}.
 */
final class AwsSections {
    private static final int MOST_LINES = 20_000;

    private final Map<String, Map<String, String>> sections = new LinkedHashMap<>();

    private AwsSections() {}

    /**
     * @throws ConnectorException with {@code Invalid} if it is no such file
     */
    static AwsSections parse(String subject, String text) {
        AwsSections parsed = new AwsSections();
        Map<String, String> section = null;
        String above = "";
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String content = line.strip();
            if (content.isEmpty() || content.startsWith("#") || content.startsWith(";")) {
                continue;
            }
            if (content.startsWith("[") && !Character.isWhitespace(line.charAt(0))) {
                section = parsed.section(subject, content, number);
                above = "";
            } else {
                above = put(subject, section, above, line, number);
            }
        }
        if (parsed.sections.isEmpty() || number > MOST_LINES) {
            throw invalid(subject, "It has no section such as [profile NAME].");
        }
        return parsed;
    }

    /** By name, such as {@code profile analytics}, in the file's order. */
    Map<String, Map<String, String>> all() {
        return sections;
    }

    Optional<Map<String, String>> find(String name) {
        return Optional.ofNullable(sections.get(name));
    }

    private Map<String, String> section(String subject, String content, int number) {
        int end = content.indexOf(']');
        if (end < 0) {
            throw invalid(subject, "Line " + number + " opens a section and does not close it.");
        }
        String name = content.substring(1, end).strip().replaceAll("\\s+", " ");
        return sections.computeIfAbsent(name, _ -> new TreeMap<>());
    }

    /** Answers the key that indented lines may follow. */
    private static String put(
            String subject,
            @Nullable Map<String, String> section,
            String above,
            String line,
            int number) {
        int equals = line.indexOf('=');
        boolean indented = Character.isWhitespace(line.charAt(0));
        if (section == null || equals < 0) {
            // Never the line itself: it may be half of a secret.
            throw invalid(subject, "Line " + number + " is not KEY = VALUE below a section.");
        }
        String key = line.substring(0, equals).strip();
        String value = line.substring(equals + 1).strip();
        if (indented && !above.isEmpty()) {
            section.put(above + "." + key, value);
            return above;
        }
        if (!value.isEmpty()) {
            section.put(key, value);
        }
        return value.isEmpty() ? key : "";
    }

    private static ConnectorException invalid(String subject, String because) {
        return new ConnectorException(new Failure.Invalid(subject, because));
    }
}
