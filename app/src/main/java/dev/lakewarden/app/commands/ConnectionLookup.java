package dev.lakewarden.app.commands;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ProviderDescription;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.util.List;

/** Finds what was named, and says what is there when it is not. */
record ConnectionLookup(Parts parts) {
    /**
     * @throws ConnectorException with {@code Missing} and the nearest name
     */
    Connection load(String name) {
        return parts.book()
                .find(name)
                .orElseThrow(
                        () ->
                                missing(
                                        "connection " + name,
                                        name,
                                        parts.book().findAll().stream()
                                                .map(Connection::name)
                                                .toList()));
    }

    /**
     * @throws ConnectorException with {@code Invalid} if a connection could not have this name
     */
    void requireFree(String name) {
        if (name.isBlank()) {
            throw ConnectionInput.invalid("NAME", "A connection needs a name, such as lake-prod.");
        }
        if (parts.book().find(name).isPresent()) {
            throw ConnectionInput.invalid(
                    "connection " + name,
                    "There is one of this name already; lakewarden connection set changes it.");
        }
    }

    /**
     * @throws ConnectorException with {@code Invalid} and the nearest id
     */
    ProviderDescription provider(String id) {
        return parts.providers()
                .findDescription(id)
                .orElseThrow(
                        () ->
                                ConnectionInput.invalid(
                                        "provider " + id,
                                        "There is no such provider."
                                                + instead(
                                                        id,
                                                        parts.providers().descriptions().stream()
                                                                .map(ProviderDescription::id)
                                                                .toList())));
    }

    private static ConnectorException missing(String subject, String name, List<String> there) {
        return new ConnectorException(
                new Failure.Missing(
                        subject, "This workspace has no such connection." + instead(name, there)));
    }

    private static String instead(String word, List<String> there) {
        if (there.isEmpty()) {
            return " There are none yet.";
        }
        return Suggestions.nearest(word, there)
                .map(near -> " Did you mean " + near + "?")
                .orElseGet(
                        () ->
                                there.size() <= 12
                                        ? " There are: " + String.join(", ", there) + "."
                                        : "");
    }
}
