package dev.lakewarden.app.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A small copy of the project: the real launcher, real sources, and in the place of Maven a script
 * that notes that it was called and puts down what a build would. Building the whole project for
 * every sentence below would take minutes.
 */
final class Checkout {
    private final Path root;

    Checkout(Path root) throws IOException {
        this.root = Files.createDirectories(root);
        Path project = Path.of(System.getProperty("lakewarden.root"));
        copy(project, "lakewarden");
        copy(project, "build/find-jdk");
        write("pom.xml", "<project/>");
        write("app/pom.xml", "<project/>");
        write("app/src/main/java/Main.java", "class Main {}");
        write("app/src/main/resources/words.properties", "a=b");
        write("app/src/test/java/MainTest.java", "class MainTest {}");
        write("mvnw", maven());
        executable(root.resolve("mvnw"));
    }

    record Ran(int exit, String out, String err) {}

    Path root() {
        return root;
    }

    void write(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(Path project, String path) throws IOException {
        Path to = root.resolve(path);
        Files.createDirectories(to.getParent());
        Files.copy(project.resolve(path), to, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static void executable(Path file) {
        if (!file.toFile().setExecutable(true)) {
            throw new IllegalStateException("Cannot make " + file + " executable");
        }
    }

    /** Behaves as Maven does towards the launcher; a file called broken makes it fail. */
    private static String maven() {
        return """
        #!/bin/sh
        echo "$*" >> built.txt
        if [ -e slow ]; then sleep 1; fi
        echo '[INFO] Building Lakewarden 0.1 [1/1]'
        if [ -e broken ]; then
          echo '[ERROR] COMPILATION ERROR : '
          echo '[ERROR] app/src/main/java/Main.java:[1,7] ; expected'
          echo '[INFO] BUILD FAILURE'
          exit 1
        fi
        mkdir -p app/target/classes
        cp -r app/src/main/resources/. app/target/classes/
        echo jar > app/target/lakewarden-app-0.1.jar
        printf '%s' '@CLASSPATH@' > app/target/classpath.txt
        """
                .replace("@CLASSPATH@", System.getProperty("java.class.path"));
    }

    /** How often Maven was called. */
    int builds() {
        Path built = root.resolve("built.txt");
        try {
            return Files.exists(built) ? Files.readAllLines(built).size() : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Ran start(String... arguments) {
        return start(root, Map.of(), root.resolve("lakewarden"), arguments);
    }

    Ran start(Path directory, Map<String, String> environment, Path script, String... arguments) {
        return finish(begin(directory, environment, script, arguments));
    }

    Process begin(
            Path directory, Map<String, String> environment, Path script, String... arguments) {
        List<String> words = new ArrayList<>(List.of(script.toString()));
        words.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(words).directory(directory.toFile());
        builder.environment().remove("DISPLAY");
        builder.environment().remove("WAYLAND_DISPLAY");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().put("LAKEWARDEN_START_CACHE", "off");
        builder.environment().put("LAKEWARDEN_JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("HOME", root.resolve("home").toString());
        builder.environment().put("XDG_STATE_HOME", root.resolve("home/state").toString());
        builder.environment().put("XDG_DATA_HOME", root.resolve("home/data").toString());
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Ran finish(Process process) {
        try {
            process.getOutputStream().close();
            String out = read(process.getInputStream());
            String err = read(process.getErrorStream());
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("It does not end: " + out + err);
            }
            return new Ran(process.exitValue(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String read(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
