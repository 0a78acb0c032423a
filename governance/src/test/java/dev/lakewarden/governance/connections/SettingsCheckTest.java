package dev.lakewarden.governance.connections;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.connections.SettingValue.FromEnvironment;
import dev.lakewarden.governance.connections.SettingValue.FromFile;
import dev.lakewarden.governance.connections.SettingValue.InVault;
import dev.lakewarden.governance.connections.SettingValue.Plain;
import dev.lakewarden.governance.secrets.SecretLifetime;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class SettingsCheckTest {
    @Test
    void whatIsDeclaredAndRightHasNoProblem() {
        assertThat(
                        problems(
                                Map.of(
                                        "size", new Plain("9"),
                                        "deep", new Plain("true"),
                                        "colour", new Plain("green"),
                                        "boats", new Plain("boat-1:9092, [::1]:9093"),
                                        "chart", new Plain("/etc/chart.pem"),
                                        "password", new InVault(SecretLifetime.KEPT))))
                .isEmpty();
        assertThat(problems(Map.of("password", new FromEnvironment("LAKE_PASSWORD")))).isEmpty();
        assertThat(problems(Map.of("password", new FromFile(Path.of("/run/secret"))))).isEmpty();
    }

    @Test
    void aMissingRequiredSettingIsNamedWithAnExample() {
        assertThat(SettingsCheck.check(Lake.DESCRIPTION, Map.of()))
                .containsExactly(
                        new SettingProblem(
                                "uri", "Address is needed, such as https://lake.example.org."));
        assertThat(SettingsCheck.check(Lake.DESCRIPTION, Map.of("uri", new Plain("  "))))
                .hasSize(1);
    }

    @Test
    void anUnknownKeyIsRefusedAndTheKnownOnesAreNamed() {
        assertThat(problems(Map.of("browser-command", new Plain("rm -rf /"))))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.key()).isEqualTo("browser-command");
                            assertThat(problem.words())
                                    .contains("no such setting", "uri, size, deep")
                                    .doesNotContain("rm");
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "size   | 10                        | whole number from 1 to 9, such as 4",
                "size   | four                      | whole number from 1 to 9",
                "deep   | yes                       | true or false",
                "colour | red                       | one of blue, green",
                "boats  | boat-1                    | host:port",
                "boats  | boat-1:9092,              | host:port",
                "boats  | boat-1:0                  | ports from 1 to 65535",
                "boats  | boat-1:70000              | ports from 1 to 65535",
                "chart  | chart.pem                 | absolute path, such as /etc/chart.pem",
                "uri    | ftp://lake                | must start with http: or https: or jdbc:",
                "uri    | https://                  | must be an address",
                "uri    | https://lake:99999/       | must name a host, and a port from 1 to 65535",
                "uri    | https://a lake            | no spaces",
                "uri    | jdbc:nothing              | must name a database",
                "uri    | https://me:hunter2@lake   | holds a secret",
                "uri    | jdbc:x://lake/db?user=a&password=hunter2 | holds a secret"
            })
    void aWrongValueIsExplainedAndNeverRepeated(String key, String value, String words) {
        assertThat(problems(Map.of(key, new Plain(value))))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.key()).isEqualTo(key);
                            assertThat(problem.words()).contains(words).doesNotContain("hunter2");
                        });
    }

    @Test
    void aSecretAsPlainTextIsRefused() {
        assertThat(problems(Map.of("password", new Plain("hunter2"))))
                .singleElement()
                .satisfies(
                        problem ->
                                assertThat(problem.words())
                                        .contains("never kept as plain text", "env:NAME")
                                        .doesNotContain("hunter2"));
    }

    @Test
    void onlyASecretMayBeReferredTo() {
        assertThat(problems(Map.of("colour", new FromEnvironment("PATH")))).hasSize(1);
        assertThat(problems(Map.of("chart", new FromFile(Path.of("/etc/passwd"))))).hasSize(1);
        assertThat(problems(Map.of("size", new InVault(SecretLifetime.KEPT)))).hasSize(1);
    }

    @Test
    void aReferenceThatCannotBeReadIsRefused() {
        assertThat(problems(Map.of("password", new FromEnvironment("not a name")))).hasSize(1);
        assertThat(problems(Map.of("password", new FromFile(Path.of("relative"))))).hasSize(1);
    }

    @Property
    void noProblemEverRepeatsAValue(@ForAll @NotBlank String value, @ForAll Key key) {
        String unmistakable = "<<" + value + ">>";
        assertThat(problems(Map.of(key.text, new Plain(unmistakable))))
                .allSatisfy(problem -> assertThat(problem.words()).doesNotContain(unmistakable));
    }

    @Property
    void everyHostAndPortIsAccepted(
            @ForAll @IntRange(min = 1, max = 65_535) int port,
            @ForAll @AlphaChars @StringLength(min = 1, max = 30) String host) {
        assertThat(problems(Map.of("boats", new Plain(host + ":" + port)))).isEmpty();
    }

    enum Key {
        SIZE("size"),
        COLOUR("colour"),
        BOATS("boats"),
        PASSWORD("password"),
        UNKNOWN("unknown");

        private final String text;

        Key(String text) {
            this.text = text;
        }
    }

    private static List<SettingProblem> problems(Map<String, SettingValue> settings) {
        Map<String, SettingValue> whole = new TreeMap<>(settings);
        whole.putIfAbsent("uri", new Plain("https://lake.example.org"));
        return SettingsCheck.check(Lake.DESCRIPTION, whole);
    }
}
