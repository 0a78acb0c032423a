package dev.lakewarden.app.commands;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionDraft;
import dev.lakewarden.governance.connections.ProviderDescription;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What is connected, and what may be changed through it. */
@Command(
        name = "connection",
        description = "What is connected, and what may be changed through it.",
        footer = {
            "  lakewarden connection providers",
            "  lakewarden connection add lake --provider iceberg-rest --set uri=https://lake/api",
            "  lakewarden connection test lake",
            "  lakewarden connection allow lake --until 8h --reason \"compaction of June\""
        })
final class ConnectionCommands {
    private final Session session;
    private final Parts parts;
    private final ConnectionLookup lookup;

    ConnectionCommands(Session session, Parts parts) {
        this.session = session;
        this.parts = parts;
        this.lookup = new ConnectionLookup(parts);
    }

    @Command(
            description = "What can be connected, with every setting.",
            footer = {
                "  lakewarden connection providers",
                "  lakewarden connection providers kafka",
                "  lakewarden connection providers --json"
            })
    int providers(
            @Parameters(arity = "0..1", paramLabel = "PROVIDER", description = "Only this one.")
                    @Nullable String provider) {
        List<ProviderDescription> shown =
                provider == null
                        ? parts.providers().descriptions()
                        : List.of(lookup.provider(provider));
        return session.show(new ProvidersAnswer(shown)).number();
    }

    @Command(description = "Every connection.", footer = "  lakewarden connection list --json")
    int list() {
        return session.show(new ConnectionAnswers.Listed(parts.book().findAll())).number();
    }

    @Command(
            description = "One connection with its settings; secrets only by where they are.",
            footer = "  lakewarden connection show nessie-eu")
    int show(@Parameters(paramLabel = "NAME", description = "The connection.") String name) {
        return session.show(new ConnectionAnswers.One(lookup.load(name), "")).number();
    }

    @Command(
            description = {
                "Connect a system. It is read-only until someone allows changes.",
                "A secret is never an argument: --secret asks for it, or reads one line for each"
                        + " from standard input."
            },
            footer = {
                "  lakewarden connection add lake --provider iceberg-rest \\",
                "      --set uri=https://lake/api --set token=env:LAKE_TOKEN",
                "  lakewarden connection add events --provider kafka --environment prod \\",
                "      --set bootstrap-servers=kafka:9092 --secret password < password.txt"
            })
    int add(
            @Parameters(
                            paramLabel = "NAME",
                            description = "Its name here: the first part of every asset's name.")
                    String name,
            @Option(
                            names = "--provider",
                            required = true,
                            paramLabel = "PROVIDER",
                            description = "See lakewarden connection providers.")
                    String provider,
            @Option(
                            names = "--set",
                            paramLabel = "KEY=VALUE",
                            description =
                                    "A setting; a secret only as KEY=env:NAME or KEY=file:PATH.")
                    @Nullable List<String> set,
            @Option(
                            names = "--secret",
                            paramLabel = "KEY",
                            description = "Ask for this secret, or read it from standard input.")
                    @Nullable List<String> secret,
            @Option(
                            names = "--ask",
                            paramLabel = "KEY",
                            description = "Never keep this secret; ask at every opening.")
                    @Nullable List<String> ask,
            @Option(
                            names = "--environment",
                            defaultValue = "dev",
                            paramLabel = "ENVIRONMENT",
                            description = "dev, staging or prod; prod guards every change.")
                    String environment,
            @Option(
                            names = "--site",
                            defaultValue = "",
                            paramLabel = "SITE",
                            description = "The cloud or place, such as aws-eu.")
                    String site) {
        parts.begin();
        lookup.requireFree(name);
        ProviderDescription description = lookup.provider(provider);
        try (ConnectionInput input = new ConnectionInput(description, Map.of())) {
            input.set(given(set)).ask(given(ask)).read(given(secret), session);
            ConnectionDraft draft =
                    new ConnectionDraft(
                            name,
                            provider,
                            ConnectionInput.environment(environment),
                            site,
                            input.settings());
            return done("Added", parts.book().add(draft, input.secrets(), actor()));
        }
    }

    @Command(
            description = {
                "Change settings of a connection.",
                "Whatever makes it reach something else makes it read-only again. A secret that was"
                        + " stored for one address has to be given again for another."
            },
            footer = {
                "  lakewarden connection set lake-dev --set uri=http://localhost:8182",
                "  lakewarden connection set lake-dev --unset warehouse --environment staging"
            })
    int set(
            @Parameters(paramLabel = "NAME", description = "The connection.") String name,
            @Option(
                            names = "--set",
                            paramLabel = "KEY=VALUE",
                            description =
                                    "A setting; a secret only as KEY=env:NAME or KEY=file:PATH.")
                    @Nullable List<String> set,
            @Option(names = "--unset", paramLabel = "KEY", description = "Take this setting away.")
                    @Nullable List<String> unset,
            @Option(
                            names = "--secret",
                            paramLabel = "KEY",
                            description = "Ask for this secret, or read it from standard input.")
                    @Nullable List<String> secret,
            @Option(
                            names = "--ask",
                            paramLabel = "KEY",
                            description = "Never keep this secret; ask at every opening.")
                    @Nullable List<String> ask,
            @Option(
                            names = "--name",
                            paramLabel = "NEW",
                            description = "Call it something else; its records stay.")
                    @Nullable String rename,
            @Option(
                            names = "--environment",
                            paramLabel = "ENVIRONMENT",
                            description = "dev, staging or prod.")
                    @Nullable String environment,
            @Option(names = "--site", paramLabel = "SITE", description = "The cloud or place.")
                    @Nullable String site) {
        if (Stream.of(set, unset, secret, ask, rename, environment, site)
                .allMatch(Objects::isNull)) {
            throw ConnectionInput.invalid(
                    "connection set",
                    "It says nothing that is to be changed. Give --set, --unset, --secret, --ask,"
                            + " --name, --environment or --site.");
        }
        Connection before = lookup.load(name);
        ProviderDescription description = lookup.provider(before.provider());
        try (ConnectionInput input = new ConnectionInput(description, before.settings())) {
            input.set(given(set)).unset(given(unset)).ask(given(ask)).read(given(secret), session);
            ConnectionDraft draft =
                    new ConnectionDraft(
                            rename == null ? before.name() : rename,
                            before.provider(),
                            environment == null
                                    ? before.environment()
                                    : ConnectionInput.environment(environment),
                            site == null ? before.site() : site,
                            input.settings());
            return done(
                    "Changed", parts.book().change(before.id(), draft, input.secrets(), actor()));
        }
    }

    @Command(
            description = "Forget a connection, its secrets, and what was read through it.",
            footer = "  lakewarden connection remove lake-dev")
    int remove(@Parameters(paramLabel = "NAME", description = "The connection.") String name) {
        Connection connection = lookup.load(name);
        parts.book().remove(connection.id(), actor());
        return done("Removed", connection);
    }

    private int done(String what, Connection connection) {
        return session.confirm(new ConnectionAnswers.One(connection, what)).number();
    }

    private String actor() {
        return session.surroundings().actor();
    }

    private static List<String> given(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }
}
