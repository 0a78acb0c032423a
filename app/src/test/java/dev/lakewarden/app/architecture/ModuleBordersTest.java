package dev.lakewarden.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A border that the compiler holds, tried with the compiler: the whole module and one class more.
 */
class ModuleBordersTest {
    @Test
    void aViewModelThatNamesANodeDoesNotCompile(@TempDir Path into) throws IOException {
        String namesANode =
                """
                package dev.lakewarden.viewmodels.trial;
                final class Trial { javafx.scene.Node node; }
                """;
        assertThat(compileAmongViewModels(namesANode, into))
                .contains("package javafx.scene is not visible")
                .contains("Trial.java:2");
    }

    @Test
    void aViewModelThatNamesAPropertyCompiles(@TempDir Path into) throws IOException {
        String namesAProperty =
                """
                package dev.lakewarden.viewmodels.trial;
                final class Trial { javafx.beans.property.StringProperty name; }
                """;
        assertThat(compileAmongViewModels(namesAProperty, into)).isEmpty();
    }

    private static String compileAmongViewModels(String one, Path into) throws IOException {
        List<String> sources = new ArrayList<>(List.of(one));
        Path tree =
                Path.of(System.getProperty("lakewarden.root")).resolve("viewmodels/src/main/java");
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.filter(at -> at.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
        }
        return Sources.compile(sources, List.of("--module-path", modulePath()), into);
    }

    /**
     * What view models are compiled against, and all of JavaFX, so that only the border refuses.
     */
    private static String modulePath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.matches(".*(javafx-|jspecify-|governance).*"))
                .filter(entry -> !entry.contains("tests.jar") && !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
