package dev.lakewarden.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.app.Person.Ran;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class WrongCommandLineTest {
    private Path home;
    private Person ana;

    @BeforeEach
    void begin(@TempDir Path temporary) {
        home = temporary;
        ana = new Person(home);
    }

    @Test
    void theSampleIsNoWorkspaceOfACommand() {
        Ran ran = ana.types("--sample", "connection", "list");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("--workspace FILE");
    }

    @Test
    void aMisspeltCommandNamesTheRightOne() {
        Ran ran = ana.types("conection", "list");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("There is no command conection here.")
                .contains("Did you mean connection?")
                .contains("See lakewarden --help.");
    }

    @Test
    void whatIsMissingIsNamedAsItIsTyped() {
        assertThat(ana.types("connection", "allow", "lake").err()).contains("Add --reason TEXT.");
    }

    @Test
    void aClusterIsNotAskedForTables() {
        ana.types(
                "connection",
                "add",
                "events",
                "--provider",
                "kafka",
                "--set",
                "bootstrap-servers=127.0.0.1:1");

        Ran ran = ana.types("table", "list", "events");

        assertThat(ran.exit()).as("nothing listens there").isZero();
        assertThat(ran.out()).contains("events has no tables.");
    }

    @Test
    void aMisspeltSubcommandNamesTheRightOne() {
        assertThat(ana.types("table", "lsit").err()).contains("Did you mean list?");
    }

    @Test
    void aMisspeltOptionNamesTheRightOne() {
        Ran ran = ana.types("connection", "list", "--jsno");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("There is no option --jsno.", "Did you mean --json?");
    }

    @Test
    void anUnknownOptionIsNamedWithoutTheValueThatMayBeASecret() {
        Ran ran = ana.types("connection", "list", "--password=hunter2");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("There is no option --password.").doesNotContain("hunter2");
    }

    @Test
    void anArgumentTooManyIsNotRepeatedSinceItMayBeASecret() {
        Ran ran = ana.types("connection", "revoke", "lake", "hunter2");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("argument too many").doesNotContain("hunter2");
    }

    @Test
    void aCommandThatNeedsAnotherWordSaysSo() {
        Ran ran = ana.types("connection");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("See lakewarden connection --help.");
    }

    @Test
    void withJsonItIsAFailureObjectWhereverTheOptionStands() {
        for (Ran ran :
                new Ran[] {ana.types("--json", "conection"), ana.types("conection", "--json")}) {
            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err())
                    .startsWith("{\"failure\":{\"kind\":\"invalid\",\"what\":\"")
                    .contains("\"why\":", "\"remedy\":", "\"id\":\"")
                    .endsWith("}}" + System.lineSeparator());
        }
    }

    @Test
    void aTimeoutIsANumberOfSeconds() {
        assertThat(ana.types("connection", "list", "--timeout", "0").exit()).isEqualTo(2);
        assertThat(ana.types("connection", "list", "--timeout", "soon").exit()).isEqualTo(2);
        assertThat(ana.types("--timeout", "30", "connection", "list").exit()).isZero();
    }

    @Test
    void aValueOfTheWrongKindIsToldInThePersonsWords() {
        for (Ran ran :
                List.of(
                        ana.types("scan", "--timeout", "soon"),
                        ana.types("find", "x", "--limit", "99999999999"),
                        ana.types("sample", "up", "--seed", "x"),
                        ana.types("connection", "list", "--workspace", "a\0b"))) {
            assertThat(ran.exit()).as(ran.err()).isEqualTo(2);
            assertThat(ran.err()).contains(" takes a ").doesNotContain("java.", "convert", "int.");
        }
    }

    @Test
    void aWordThatBeginsWithAnAtIsNoFileToBeReadAndRepeated() throws IOException {
        Path secrets = Files.writeString(home.resolve("secrets"), "hunter2");

        Ran ran = ana.types("@" + secrets);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).doesNotContain("hunter2");
    }

    @Test
    void anEngineThatIsNotThereIsRefused() {
        Ran ran = ana.types("connection", "list", "--engine", "spark");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("embedded");
        assertThat(ana.types("--engine", "embedded", "connection", "list").exit()).isZero();
    }
}
