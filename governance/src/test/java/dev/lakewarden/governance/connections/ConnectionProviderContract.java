package dev.lakewarden.governance.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.lakewarden.governance.connections.TestStep.Outcome;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.secrets.SecretLifetime;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What every {@link ConnectionProvider} promises. A provider's test extends it, starts a real
 * system, and says with which settings that system is reached and with which it is not.
 *
 * <p>Give every secret a value of eight characters or more that occurs nowhere else: it is searched
 * for in everything the provider says and in everything that is logged meanwhile.
 */
public abstract class ConnectionProviderContract {
    /**
     * Settings that do not work.
     *
     * @param story what is wrong, such as {@code a wrong password}
     * @param at the step that must fail, every earlier one having passed or not been seen
     */
    public record Broken(
            String story,
            Map<String, String> settings,
            TestStage at,
            Class<? extends Failure> failure) {}

    private static final String NAME = "under-test";
    private static final Pattern CLASS_NAME =
            Pattern.compile("\\b[a-z]+\\.[a-z]+\\.[\\w.]*[A-Z]|[a-z]Exception\\b");

    protected abstract ConnectionProvider provider();

    /** Settings by key, secrets in the clear, with which the system answers. */
    protected abstract Map<String, String> working();

    /** At least one for every step that can fail. */
    protected abstract List<Broken> broken();

    @Test
    void theDescriptionExplainsItself() {
        ProviderDescription description = provider().description();
        assertThat(description.id()).matches("[a-z][a-z0-9-]*");
        assertThat(description.title()).isNotBlank();
        assertThat(description.help()).endsWith(".");
        assertThat(description.settings())
                .allSatisfy(
                        setting -> {
                            assertThat(setting.title()).as(setting.key()).isNotBlank();
                            assertThat(setting.help()).as(setting.key()).endsWith(".");
                            assertThat(setting.example()).as(setting.key()).isNotBlank();
                        });
    }

    @Test
    void everyExampleAndEveryDefaultWouldBeAccepted() {
        ProviderDescription description = provider().description();
        Map<String, SettingValue> examples = new HashMap<>();
        Map<String, SettingValue> defaults = new HashMap<>();
        for (Setting setting : description.settings()) {
            SettingValue example =
                    setting.isSecret()
                            ? new SettingValue.InVault(SecretLifetime.SESSION)
                            : new SettingValue.Plain(setting.example());
            examples.put(setting.key(), example);
            defaults.put(
                    setting.key(),
                    setting.defaultValue()
                            .<SettingValue>map(SettingValue.Plain::new)
                            .orElse(example));
        }
        assertThat(SettingsCheck.check(description, examples)).isEmpty();
        assertThat(SettingsCheck.check(description, defaults)).isEmpty();
    }

    @Test
    void aSystemThatAnswersPassesEveryStep() {
        List<TestStep> told = new ArrayList<>();
        TestReport report = provider().test(resolved(working()), told::add);
        assertThat(report.failure()).isEmpty();
        assertThat(report.steps())
                .noneMatch(step -> step.outcome() instanceof Outcome.NotRun)
                .noneMatch(step -> step.outcome() instanceof Outcome.NotSeen)
                .isEqualTo(told);
        assertThat(report.steps().getLast().outcome())
                .isInstanceOfSatisfying(
                        Outcome.Passed.class, answer -> assertThat(answer.detail()).isNotBlank());
    }

    @TestFactory
    Stream<DynamicTest> whatDoesNotWorkIsNamedByItsStep() {
        return broken().stream()
                .map(broken -> DynamicTest.dynamicTest(broken.story(), () -> judge(broken)));
    }

    private void judge(Broken broken) {
        List<TestStep> told = new ArrayList<>();
        TestReport report = provider().test(resolved(broken.settings()), told::add);
        assertThat(report.steps()).isEqualTo(told);
        assertThat(report.failedStep().map(TestStep::stage))
                .as(report.toString())
                .contains(broken.at());
        assertThat(report.steps().stream().dropWhile(step -> step.stage() != broken.at()).skip(1))
                .allMatch(step -> step.outcome() instanceof Outcome.NotRun);
        Failure failure = report.failure().orElseThrow();
        assertThat(failure).isInstanceOf(broken.failure()).isNotInstanceOf(Failure.Defect.class);
        assertThat(failure.subject()).isNotBlank();
        assertThat(failure.because()).isNotBlank().doesNotContainPattern(CLASS_NAME);
    }

    @Test
    void noSecretIsEverTold() {
        try (Overheard overheard = Overheard.listen()) {
            Stream.concat(Stream.of(working()), broken().stream().map(Broken::settings))
                    .forEach(settings -> tryEverything(settings, overheard));
            for (String secret : secrets()) {
                assertThat(secret).hasSizeGreaterThanOrEqualTo(8);
                assertThat(overheard.betraying(secret)).isEmpty();
            }
        }
    }

    private void tryEverything(Map<String, String> settings, Overheard overheard) {
        overheard.hear(provider().test(resolved(settings), overheard::hear));
        overheard.hear(provider());
        try (OpenConnection open = provider().openForReading(resolved(settings))) {
            overheard.hear(open);
        } catch (ConnectorException e) {
            overheard.hear(e.failure());
            overheard.hear(e);
        }
    }

    private List<String> secrets() {
        List<String> keys =
                provider().description().settings().stream()
                        .filter(Setting::isSecret)
                        .map(Setting::key)
                        .toList();
        return Stream.concat(Stream.of(working()), broken().stream().map(Broken::settings))
                .flatMap(settings -> keys.stream().map(settings::get))
                .flatMap(secret -> Optional.ofNullable(secret).stream())
                .distinct()
                .toList();
    }

    @Test
    void openedForReadingItOffersNothingThatChanges() throws ReflectiveOperationException {
        try (OpenConnection open = provider().openForReading(resolved(working()))) {
            for (Method port : changingPorts()) {
                assertThat((Optional<?>) port.invoke(open)).as(port.getName()).isEmpty();
            }
        }
    }

    private static List<Method> changingPorts() {
        List<Method> ports =
                Arrays.stream(OpenConnection.class.getMethods())
                        .filter(method -> method.getName().endsWith("Changes"))
                        .toList();
        assertThat(ports).isNotEmpty();
        return ports;
    }

    @Test
    void closingTwiceIsAllowed() {
        OpenConnection open = provider().openForReading(resolved(working()));
        open.close();
        assertThatCode(open::close).doesNotThrowAnyException();
    }

    @TestFactory
    Stream<DynamicTest> whatCannotBeOpenedSaysWhy() {
        return broken().stream()
                .filter(broken -> broken.at().compareTo(TestStage.AUTHENTICATE) <= 0)
                .map(broken -> DynamicTest.dynamicTest(broken.story(), () -> refuse(broken)));
    }

    private void refuse(Broken broken) {
        assertThatCode(
                        () -> {
                            try (OpenConnection open =
                                    provider().openForReading(resolved(broken.settings()))) {
                                assertThat(open).isNotNull();
                            }
                        })
                .isInstanceOfSatisfying(
                        ConnectorException.class,
                        e ->
                                assertThat(e.failure())
                                        .isNotInstanceOf(Failure.Defect.class)
                                        .extracting(Failure::because)
                                        .asString()
                                        .doesNotContainPattern(CLASS_NAME));
    }

    private static ResolvedSettings resolved(Map<String, String> settings) {
        return new ResolvedSettings(NAME, settings);
    }
}
