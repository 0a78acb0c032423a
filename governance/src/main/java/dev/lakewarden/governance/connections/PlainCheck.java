package dev.lakewarden.governance.connections;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a plain text is a value of a type; answers what is wrong as the rest of a sentence. */
final class PlainCheck {
    private static final int LONGEST = 4_096;
    private static final Pattern HOST_PORT =
            Pattern.compile("(?<host>\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9._-]+):(?<port>[0-9]{1,5})");

    /** A password inside an address would be kept as plain text, printed and exported. */
    private static final Pattern SECRET_IN_ADDRESS =
            Pattern.compile(
                    "//[^/?#@]*:[^/?#@]*@"
                        + "|[?&;](password|passwd|pwd|secret|token|access_token|api_?key|sslpassword"
                        + "|[a-z-]*secret-access-key|sig|x-amz-signature)=",
                    Pattern.CASE_INSENSITIVE);

    private PlainCheck() {}

    static Optional<String> wrong(SettingType type, String text) {
        if (text.length() > LONGEST) {
            return Optional.of("is longer than " + LONGEST + " characters");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("holds a line break or another control character");
        }
        return switch (type) {
            case SettingType.Text _ -> Optional.empty();
            case SettingType.WholeNumber(var min, var max) -> number(text, min, max);
            case SettingType.Flag _ ->
                    check(text.equals("true") || text.equals("false"), "must be true or false");
            case SettingType.Choice(var values) ->
                    check(values.contains(text), "must be one of " + String.join(", ", values));
            case SettingType.Uri(var schemes) -> uri(text, schemes);
            case SettingType.HostPorts _ -> hostPorts(text);
            case SettingType.File _, SettingType.Directory _ -> path(text);
            case SettingType.Secret _ -> Optional.of("is a secret");
        };
    }

    private static Optional<String> check(boolean right, String words) {
        return right ? Optional.empty() : Optional.of(words);
    }

    private static Optional<String> number(String text, long min, long max) {
        String words = "must be a whole number from " + min + " to " + max;
        try {
            long number = Long.parseLong(text);
            return check(number >= min && number <= max, words);
        } catch (NumberFormatException e) {
            return Optional.of(words);
        }
    }

    private static Optional<String> uri(String text, List<String> schemes) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (!schemes.isEmpty() && schemes.stream().noneMatch(s -> lower.startsWith(s + ":"))) {
            return Optional.of("must start with " + String.join(": or ", schemes) + ":");
        }
        if (SECRET_IN_ADDRESS.matcher(text).find()) {
            return Optional.of(
                    "holds a secret, which has a setting of its own; give the address without it");
        }
        // A JDBC address is not a URI below its second colon: SQLite's is a file's path.
        return lower.startsWith("jdbc:") ? jdbc(text) : parsed(text);
    }

    private static Optional<String> jdbc(String text) {
        return check(text.matches("jdbc:[a-zA-Z0-9+]+:.+"), "must name a database after jdbc:");
    }

    private static Optional<String> parsed(String text) {
        try {
            URI uri = new URI(text);
            if (!uri.isAbsolute()) {
                return Optional.of("must start with a scheme");
            }
            String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            if (web && (uri.getHost() == null || uri.getPort() > 65_535 || uri.getPort() == 0)) {
                return Optional.of("must name a host, and a port from 1 to 65535 if there is one");
            }
            return Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.of("must be an address: a scheme, a host, no spaces");
        }
    }

    private static Optional<String> hostPorts(String text) {
        for (String part : text.split(",", -1)) {
            var match = HOST_PORT.matcher(part.strip());
            if (!match.matches()) {
                return Optional.of("must be host:port, several separated by commas");
            }
            int port = Integer.parseInt(match.group("port"));
            if (port < 1 || port > 65_535) {
                return Optional.of("must have ports from 1 to 65535");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> path(String text) {
        try {
            return check(Path.of(text).isAbsolute(), "must be an absolute path");
        } catch (InvalidPathException e) {
            return Optional.of("must be a path");
        }
    }
}
