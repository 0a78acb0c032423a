package dev.lakewarden.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.app.launcher.Checkout.Ran;
import dev.lakewarden.governance.testing.Needs;
import dev.lakewarden.governance.testing.Tool;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

/** The script at the project's root, run for real in a copy whose path has spaces in it. */
class LauncherTest {
    private Path directory;
    private Checkout checkout;

    @BeforeEach
    void begin(@TempDir Path temporary) throws IOException {
        directory = temporary;
        checkout = new Checkout(directory.resolve("a project of mine"));
    }

    @Test
    void theFirstStartBuildsAndRunsAndTheSecondOnlyRuns() {
        Ran first = checkout.start("--version");
        Ran second = checkout.start("--version");

        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.out()).startsWith("Lakewarden ");
        assertThat(first.err()).startsWith("Building Lakewarden");
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(second.err()).isEmpty();
        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void aChangedSourceResourceOrPomIsBuilt() {
        checkout.start("--version");
        checkout.write("app/src/main/java/Main.java", "final class Main {}");
        checkout.start("--version");
        checkout.write("app/src/main/resources/words.properties", "a=longer");
        checkout.start("--version");
        checkout.write("app/pom.xml", "<project></project>");
        checkout.start("--version");

        assertThat(checkout.builds()).isEqualTo(4);
    }

    @Test
    void aDeletedSourceIsBuiltAndADeletedResourceIsGone() throws IOException {
        checkout.write("app/src/main/resources/help/old.md", "old");
        checkout.write("app/src/main/java/Old.java", "class Old {}");
        checkout.start("--version");
        Path copied = checkout.root().resolve("app/target/classes/help/old.md");
        assertThat(copied).exists();

        Files.delete(checkout.root().resolve("app/src/main/java/Old.java"));
        checkout.start("--version");
        assertThat(checkout.builds()).isEqualTo(2);

        Files.delete(checkout.root().resolve("app/src/main/resources/help/old.md"));
        checkout.start("--version");
        assertThat(checkout.builds()).isEqualTo(3);
        assertThat(copied).doesNotExist();
    }

    @Test
    void testsAndDocumentsDoNotMakeItStale() {
        checkout.start("--version");
        checkout.write("app/src/test/java/MainTest.java", "final class MainTest {}");
        checkout.write("docs/readme.md", "words");
        checkout.start("--version");

        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void aCleanedTreeIsBuiltAgain() throws IOException {
        checkout.start("--version");
        try (var files = Files.walk(checkout.root().resolve("app/target"))) {
            files.sorted(Comparator.reverseOrder()).forEach(it -> it.toFile().delete());
        }
        Ran ran = checkout.start("--version");

        assertThat(ran.exit()).isZero();
        assertThat(checkout.builds()).isEqualTo(2);
    }

    @Test
    void aFailedBuildShowsTheCompilersWordsAndIsTriedAgain() throws IOException {
        checkout.write("broken", "");
        Ran broken = checkout.start("--version");

        assertThat(broken.exit()).isEqualTo(1);
        assertThat(broken.out()).isEmpty();
        assertThat(broken.err())
                .contains("Main.java:[1,7] ; expected", "build.log")
                .doesNotContain("\tat ");

        Files.delete(checkout.root().resolve("broken"));
        assertThat(checkout.start("--version").exit()).isZero();
    }

    @Test
    void twoStartsAtOnceBuildOnce() {
        checkout.write("slow", "");
        Path script = checkout.root().resolve("lakewarden");
        Process one = checkout.begin(checkout.root(), Map.of(), script, "--version");
        Process other = checkout.begin(checkout.root(), Map.of(), script, "--version");

        assertThat(Checkout.finish(one).exit()).isZero();
        assertThat(Checkout.finish(other).exit()).isZero();
        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void itWorksFromAnotherDirectoryAndThroughAChainOfLinks() throws IOException {
        Path elsewhere = Files.createDirectories(directory.resolve("bin"));
        Path relative = elsewhere.resolve("lakewarden");
        Files.createSymbolicLink(relative, Path.of("../a project of mine/lakewarden"));
        Path link = directory.resolve("lw");
        Files.createSymbolicLink(link, relative);

        Ran ran = checkout.start(elsewhere, Map.of(), link, "--version");

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).startsWith("Lakewarden ");
    }

    @Test
    void aCheckoutMayBeMovedAndIsNotBuiltAgain() throws IOException {
        checkout.start("--version");
        Path moved = Files.move(checkout.root(), directory.resolve("moved"));

        Ran ran = checkout.start(moved, Map.of(), moved.resolve("lakewarden"), "--version");

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.err()).isEmpty();
        try (var paths = Files.walk(moved.resolve("app/target/launch"))) {
            assertThat(paths.filter(it -> it.endsWith("classpath")))
                    .singleElement()
                    .satisfies(
                            it ->
                                    assertThat(Files.readString(it))
                                            .contains("lib/lakewarden-app-0.1.jar")
                                            .doesNotContain(checkout.root().toString()));
        }
    }

    @Test
    void aCheckoutThatCannotBeWrittenSaysSo() {
        checkout.write("app/target", "a file where a directory should be");

        Ran ran = checkout.start("--version");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("cannot be written", "copy").doesNotContain("mkdir:");
    }

    @Test
    void exitCodesAndArgumentsWithSpacesPassThrough() {
        assertThat(checkout.start("conection").exit()).isEqualTo(2);
        Ran ran = checkout.start("find", "two words", "--workspace", directory + "/w s.db");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("workspace " + directory + "/w s.db is not there.");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void namesBeyondAsciiPassThroughInABareEnvironmentToo() {
        // In a script, because this JVM may run in such an environment, too.
        checkout.write("ask.sh", "exec ./lakewarden find 'größe-名'");
        Ran ran =
                checkout.start(
                        checkout.root(),
                        Map.of("LC_ALL", "C", "LANG", "C"),
                        Path.of("/bin/sh"),
                        "ask.sh");

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("größe-名");
    }

    @Test
    void withoutAJdk25ItSaysWhatToInstall() {
        Map<String, String> none =
                Map.of(
                        "LAKEWARDEN_JAVA_HOME", "",
                        "JAVA_HOME", "",
                        "LAKEWARDEN_JDK_SEARCH", "",
                        "PATH", "/bin");
        Ran ran =
                checkout.start(
                        checkout.root(), none, checkout.root().resolve("lakewarden"), "--version");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("JDK 25", "Temurin 25", "LAKEWARDEN_JAVA_HOME");
        assertThat(checkout.builds()).isZero();
    }

    @Test
    @Needs(Tool.JDK_17)
    void anOlderJdkIsNotTakenForTheRightOneWhereverItIsNamed() {
        String older = Tool.JDK_17.load().toString();
        Map<String, String> onlyThat =
                Map.of(
                        "LAKEWARDEN_JAVA_HOME", older,
                        "JAVA_HOME", older,
                        "LAKEWARDEN_JDK_SEARCH", older,
                        "PATH", older + "/bin:/usr/bin:/bin");
        Ran ran =
                checkout.start(
                        checkout.root(),
                        onlyThat,
                        checkout.root().resolve("lakewarden"),
                        "--version");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err())
                .contains("LAKEWARDEN_JAVA_HOME is " + older + ", which is not a JDK 25.")
                .contains("Temurin 25")
                .doesNotContain("\tat ", "UnsupportedClassVersionError");
        assertThat(checkout.builds()).isZero();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutADisplayTheWindowSaysSoBeforeAnythingIsBuilt() {
        Ran ran = checkout.start();

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("no display").doesNotContain("\tat ");
        assertThat(checkout.builds()).isZero();
        assertThat(checkout.start("--sample").exit()).isEqualTo(1);
        assertThat(
                        checkout.start(
                                        checkout.root(),
                                        Map.of("DISPLAY", ":4711"),
                                        checkout.root().resolve("lakewarden"))
                                .err())
                .contains("DISPLAY=:4711");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutADisplayAProgramIsToldInJson() {
        Ran ran = checkout.start("--json");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .startsWith("{\"failure\":{\"kind\":\"unsupported\",\"what\":\"")
                .contains("\"why\":\"There is no display", "\"remedy\":\"Start it in")
                .endsWith("\"}}\n");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutGtk3TheWindowSaysWhatToInstall() {
        Ran ran =
                checkout.start(
                        checkout.root(),
                        Map.of(
                                "DISPLAY",
                                "far.away:0",
                                "LAKEWARDEN_LIBRARY_SEARCH",
                                directory.toString()),
                        checkout.root().resolve("lakewarden"));

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("GTK 3", "apt install libgtk-3-0");
    }

    @Test
    void aCommandRunsWithoutAnyJavaFxModule() {
        Ran ran =
                checkout.start(
                        checkout.root(),
                        Map.of("LAKEWARDEN_JAVA_OPTIONS", "-Xlog:class+load:file=loaded.txt"),
                        checkout.root().resolve("lakewarden"),
                        "connection",
                        "list");

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(checkout.root().resolve("loaded.txt"))
                .content()
                .contains("dev.lakewarden.app.Main")
                .doesNotContain(" javafx.", "com.sun.javafx", "com.sun.glass");
    }
}
