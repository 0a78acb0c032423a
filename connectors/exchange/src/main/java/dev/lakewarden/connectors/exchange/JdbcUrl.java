package dev.lakewarden.connectors.exchange;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A database's address without the secrets that may be in it.
 *
 * @param user and {@code password} as they were in the address
 */
record JdbcUrl(String address, Optional<String> user, Optional<String> password) {
    private static final Pattern LOGIN =
            Pattern.compile("^(?<before>[^?#]*?//)(?<login>[^/?#]*)@(?<after>.*)$", Pattern.DOTALL);
    private static final Pattern SQLALCHEMY =
            Pattern.compile("^(?<system>[a-z]+)(\\+[a-z0-9_]+)?:(?<rest>//.*)$", Pattern.DOTALL);

    /** Of a JDBC address, or of SQLAlchemy's form of one, which PyIceberg uses. */
    static JdbcUrl of(String text) {
        String address = text.startsWith("jdbc:") ? text : fromSqlAlchemy(text);
        Optional<String> user = Optional.empty();
        Optional<String> password = Optional.empty();
        Matcher login = LOGIN.matcher(address);
        if (login.matches()) {
            String[] parts = login.group("login").split(":", 2);
            user = Optional.of(decoded(parts[0])).filter(it -> !it.isEmpty());
            password = parts.length == 2 ? Optional.of(decoded(parts[1])) : password;
            address = login.group("before") + login.group("after");
        }
        int question = address.indexOf('?');
        if (question < 0) {
            return new JdbcUrl(address, user, password);
        }
        List<String> kept = new ArrayList<>();
        for (String parameter : address.substring(question + 1).split("&", -1)) {
            String[] parts = parameter.split("=", 2);
            String value = parts.length == 2 ? decoded(parts[1]) : "";
            switch (parts[0].toLowerCase(Locale.ROOT)) {
                case "user" -> user = Optional.of(value);
                case "password" -> password = Optional.of(value);
                default -> kept.add(parameter);
            }
        }
        String query = kept.isEmpty() ? "" : "?" + String.join("&", kept);
        return new JdbcUrl(address.substring(0, question) + query, user, password);
    }

    private static String fromSqlAlchemy(String text) {
        Matcher url = SQLALCHEMY.matcher(text);
        if (!url.matches()) {
            return text;
        }
        return switch (url.group("system")) {
            // Three slashes and a path; a fourth makes the path absolute.
            case "sqlite" -> "jdbc:sqlite:" + url.group("rest").replaceFirst("^///", "");
            case "postgres", "postgresql" -> "jdbc:postgresql:" + url.group("rest");
            default -> "jdbc:" + url.group("system") + ":" + url.group("rest");
        };
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // Not encoded after all: a percent sign is allowed in a password.
            return text;
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return address;
    }
}
