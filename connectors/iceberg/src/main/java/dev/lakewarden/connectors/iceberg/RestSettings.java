package dev.lakewarden.connectors.iceberg;

import dev.lakewarden.governance.connections.ProviderDescription;
import dev.lakewarden.governance.connections.ResolvedSettings;
import dev.lakewarden.governance.connections.Setting;
import dev.lakewarden.governance.connections.SettingType;
import dev.lakewarden.governance.connections.SystemKind;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import org.apache.iceberg.CatalogProperties;
import org.apache.iceberg.rest.RESTCatalogProperties;
import org.apache.iceberg.rest.auth.AuthProperties;
import org.apache.iceberg.rest.auth.OAuth2Properties;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The settings of a REST catalog, and what the client is told for them. */
final class RestSettings {
    private static final SettingType WEB = new SettingType.Uri(List.of("https", "http"));

    static final ProviderDescription DESCRIPTION =
            new ProviderDescription(
                    "iceberg-rest",
                    "Iceberg REST",
                    SystemKind.TABLE_CATALOG,
                    "Any catalog that speaks the Iceberg REST protocol.",
                    List.of(
                            Setting.required(
                                    "uri",
                                    "Address",
                                    WEB,
                                    "https://catalog.example.com/api",
                                    "Where the catalog answers; /v1/config is asked below it."),
                            Setting.optional(
                                    "warehouse",
                                    "Warehouse",
                                    new SettingType.Text(),
                                    "analytics",
                                    "Which of its catalogs, where one server has several."),
                            Setting.optional(
                                    "prefix",
                                    "Prefix",
                                    new SettingType.Text(),
                                    "main",
                                    "A path the server wants before every name; most tell it"
                                            + " themselves."),
                            Setting.optional(
                                            "auth",
                                            "Sign-in",
                                            new SettingType.Choice(
                                                    List.of("none", "bearer", "oauth2")),
                                            "oauth2",
                                            "How to sign in: not at all, with a token, or with"
                                                    + " OAuth2 client credentials.")
                                    .withDefault("none"),
                            Setting.optional(
                                    "token",
                                    "Token",
                                    new SettingType.Secret(),
                                    "••••••",
                                    "Sent as it is with every request when the sign-in is"
                                            + " bearer."),
                            Setting.optional(
                                    "credential",
                                    "Client credential",
                                    new SettingType.Secret(),
                                    "••••••",
                                    "client-id:client-secret, exchanged for a token when the"
                                            + " sign-in is oauth2."),
                            Setting.optional(
                                    "oauth2-uri",
                                    "Token server",
                                    WEB,
                                    "https://login.example.com/oauth2/token",
                                    "Where oauth2 gets its token; without it the catalog itself"
                                            + " is asked."),
                            Setting.optional(
                                    "scope",
                                    "Scope",
                                    new SettingType.Text(),
                                    "PRINCIPAL_ROLE:ALL",
                                    "What oauth2 asks to be allowed.")));

    private RestSettings() {}

    /**
     * What Iceberg's client is given.
     *
     * @throws ConnectorException with {@code Invalid} if the settings do not go together
     */
    static Map<String, String> properties(ResolvedSettings settings, Duration limit) {
        Map<String, String> properties = new HashMap<>();
        properties.put(CatalogProperties.URI, settings.load("uri"));
        settings.find("warehouse")
                .ifPresent(it -> properties.put(CatalogProperties.WAREHOUSE_LOCATION, it));
        settings.find("prefix").ifPresent(it -> properties.put("prefix", it));
        signIn(settings, properties);
        // The client would report what it read to the server, which is a POST nobody asked for.
        properties.put(RESTCatalogProperties.METRICS_REPORTING_ENABLED, "false");
        properties.put("rest.client.connection-timeout-ms", String.valueOf(limit.toMillis()));
        properties.put("rest.client.socket-timeout-ms", String.valueOf(limit.toMillis()));
        // The least there is. Only 429 is tried again for a POST: nothing was changed then.
        properties.put("rest.client.max-retries", "1");
        refuseEnvironment(settings, properties);
        return properties;
    }

    private static void signIn(ResolvedSettings settings, Map<String, String> properties) {
        switch (settings.find("auth").orElse("none")) {
            case "bearer" -> {
                properties.put(AuthProperties.AUTH_TYPE, AuthProperties.AUTH_TYPE_NONE);
                properties.put(
                        "header.Authorization",
                        "Bearer " + needed(settings, "token", "bearer").strip());
            }
            case "oauth2" -> {
                properties.put(AuthProperties.AUTH_TYPE, AuthProperties.AUTH_TYPE_OAUTH2);
                properties.put(
                        OAuth2Properties.CREDENTIAL,
                        needed(settings, "credential", "oauth2").strip());
                settings.find("oauth2-uri")
                        .ifPresent(it -> properties.put(OAuth2Properties.OAUTH2_SERVER_URI, it));
                settings.find("scope").ifPresent(it -> properties.put(OAuth2Properties.SCOPE, it));
            }
            default -> properties.put(AuthProperties.AUTH_TYPE, AuthProperties.AUTH_TYPE_NONE);
        }
    }

    private static String needed(ResolvedSettings settings, String secret, String auth) {
        return settings.find(secret)
                .filter(value -> !value.isBlank())
                .orElseThrow(
                        () ->
                                new ConnectorException(
                                        new Failure.Invalid(
                                                settings.connection(),
                                                "The sign-in " + auth + " needs a " + secret)));
    }

    /**
     * Iceberg fills {@code env:NAME} in, and a file from a stranger could send any of them away.
     */
    private static void refuseEnvironment(
            ResolvedSettings settings, Map<String, String> properties) {
        if (properties.values().stream().anyMatch(value -> value.startsWith("env:"))) {
            throw new ConnectorException(
                    new Failure.Refused(
                            settings.connection(),
                            "A setting may not send an environment variable to the catalog"));
        }
    }
}
