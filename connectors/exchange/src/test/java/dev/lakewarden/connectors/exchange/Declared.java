package dev.lakewarden.connectors.exchange;

import dev.lakewarden.governance.connections.ConnectionProvider;
import dev.lakewarden.governance.connections.OpenConnection;
import dev.lakewarden.governance.connections.ProviderDescription;
import dev.lakewarden.governance.connections.Providers;
import dev.lakewarden.governance.connections.ResolvedSettings;
import dev.lakewarden.governance.connections.Setting;
import dev.lakewarden.governance.connections.SettingType;
import dev.lakewarden.governance.connections.SystemKind;
import dev.lakewarden.governance.connections.TestReport;
import dev.lakewarden.governance.connections.TestStep;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Systems that can be described and not opened: reading a file must not open anything. */
record Declared(ProviderDescription description) implements ConnectionProvider {
    static final Providers ALL =
            new Providers(
                    List.of(
                            new Declared(
                                    description(
                                            "kafka",
                                            List.of(required(hosts("bootstrap-servers"))),
                                            List.of(
                                                    "security-protocol",
                                                    "sasl-mechanism",
                                                    "username",
                                                    "truststore",
                                                    "truststore-type",
                                                    "client-id"),
                                            List.of("password", "truststore-password"))),
                            new Declared(
                                    description(
                                            "s3",
                                            List.of(),
                                            List.of(
                                                    "endpoint",
                                                    "region",
                                                    "profile",
                                                    "access-key-id",
                                                    "path-style",
                                                    "bucket"),
                                            List.of("secret-access-key", "session-token"))),
                            new Declared(
                                    description(
                                            "iceberg-rest",
                                            List.of(required(uri("http", "https"))),
                                            List.of(
                                                    "warehouse",
                                                    "auth",
                                                    "oauth2-uri",
                                                    "scope",
                                                    "prefix"),
                                            List.of("token", "credential"))),
                            new Declared(
                                    description(
                                            "iceberg-jdbc",
                                            List.of(required(uri("jdbc"))),
                                            List.of("user", "warehouse", "catalog-name"),
                                            List.of("password")))));

    private record Typed(String key, SettingType type) {}

    private static Typed hosts(String key) {
        return new Typed(key, new SettingType.HostPorts());
    }

    private static Typed uri(String... schemes) {
        return new Typed("uri", new SettingType.Uri(List.of(schemes)));
    }

    private static Setting required(Typed typed) {
        return Setting.required(typed.key(), typed.key(), typed.type(), "example", "Help.");
    }

    private static ProviderDescription description(
            String id, List<Setting> required, List<String> plain, List<String> secret) {
        List<Setting> settings = new ArrayList<>(required);
        for (String key : plain) {
            settings.add(Setting.optional(key, key, new SettingType.Text(), "example", "Help."));
        }
        for (String key : secret) {
            settings.add(Setting.optional(key, key, new SettingType.Secret(), "env:X", "Help."));
        }
        return new ProviderDescription(id, id, SystemKind.BUCKETS, "Help.", settings);
    }

    @Override
    public OpenConnection openForReading(ResolvedSettings settings) {
        throw new AssertionError("Nothing is opened by reading a file");
    }

    @Override
    public OpenConnection openForChanges(ResolvedSettings settings) {
        throw new AssertionError("Nothing is opened by reading a file");
    }

    @Override
    public TestReport test(ResolvedSettings settings, Consumer<TestStep> progress) {
        throw new AssertionError("Nothing is opened by reading a file");
    }
}
