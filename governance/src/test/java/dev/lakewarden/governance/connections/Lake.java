package dev.lakewarden.governance.connections;

import dev.lakewarden.governance.tables.TableChanges;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A kind of system for tests: it remembers what it was opened with, secrets as well. */
public final class Lake implements ConnectionProvider {
    public static final ProviderDescription DESCRIPTION =
            new ProviderDescription(
                    "lake",
                    "Lake",
                    SystemKind.TABLE_CATALOG,
                    "A lake.",
                    List.of(
                            Setting.required(
                                    "uri",
                                    "Address",
                                    new SettingType.Uri(List.of("http", "https", "jdbc")),
                                    "https://lake.example.org",
                                    "Where it is."),
                            Setting.optional(
                                            "size",
                                            "Size",
                                            new SettingType.WholeNumber(1, 9),
                                            "4",
                                            "How large.")
                                    .withDefault("3"),
                            Setting.optional(
                                    "deep", "Deep", new SettingType.Flag(), "true", "How deep."),
                            Setting.optional(
                                    "colour",
                                    "Colour",
                                    new SettingType.Choice(List.of("blue", "green")),
                                    "blue",
                                    "Which colour."),
                            Setting.optional(
                                    "boats",
                                    "Boats",
                                    new SettingType.HostPorts(),
                                    "boat-1:9092",
                                    "Where the boats are."),
                            Setting.optional(
                                    "chart",
                                    "Chart",
                                    new SettingType.File(),
                                    "/etc/chart.pem",
                                    "The chart."),
                            Setting.optional(
                                    "password",
                                    "Password",
                                    new SettingType.Secret(),
                                    "env:LAKE_PASSWORD",
                                    "Opens the gate.")));

    private final List<Map<String, String>> openings = new ArrayList<>();
    private final boolean leaky;

    public Lake() {
        this(false);
    }

    private Lake(boolean leaky) {
        this.leaky = leaky;
    }

    /** One that hands out changes where it must not. */
    static Lake leaky() {
        return new Lake(true);
    }

    /** The settings of every opening and test so far. */
    public List<Map<String, String>> openings() {
        return openings;
    }

    @Override
    public ProviderDescription description() {
        return DESCRIPTION;
    }

    @Override
    public OpenConnection openForReading(ResolvedSettings settings) {
        remember(settings);
        return leaky ? new Changing() : () -> {};
    }

    @Override
    public OpenConnection openForChanges(ResolvedSettings settings) {
        remember(settings);
        return new Changing();
    }

    @Override
    public TestReport test(ResolvedSettings settings, Consumer<TestStep> progress) {
        remember(settings);
        List<TestStep> steps =
                Arrays.stream(TestStage.values())
                        .map(
                                stage ->
                                        new TestStep(
                                                stage,
                                                new TestStep.Outcome.Passed("calm"),
                                                Duration.ZERO))
                        .toList();
        steps.forEach(progress);
        return new TestReport(Instant.EPOCH, steps);
    }

    private void remember(ResolvedSettings settings) {
        Map<String, String> seen = new TreeMap<>();
        for (Setting setting : DESCRIPTION.settings()) {
            settings.find(setting.key()).ifPresent(value -> seen.put(setting.key(), value));
        }
        openings.add(seen);
    }

    private record Changing() implements OpenConnection {
        @Override
        public Optional<TableChanges> tableChanges() {
            return Optional.of((_, _, _, _) -> {});
        }

        @Override
        public void close() {}
    }
}
