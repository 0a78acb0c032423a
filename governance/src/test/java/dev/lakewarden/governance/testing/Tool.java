package dev.lakewarden.governance.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A program that some tests need and a fresh machine may lack. */
public enum Tool {
    JDK_17 {
        @Override
        public Optional<Path> find() {
            return Stream.of(
                            "/usr/lib/jvm",
                            "/usr/java",
                            "/opt",
                            System.getProperty("user.home") + "/.jdks")
                    .map(Path::of)
                    .filter(Files::isDirectory)
                    .flatMap(directory -> children(directory).stream())
                    .filter(home -> isRelease(home, "JAVA_VERSION=\"17."))
                    .findFirst();
        }
    },
    NODE {
        @Override
        public Optional<Path> find() {
            return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                    .map(directory -> Path.of(directory, "node"))
                    .filter(Files::isExecutable)
                    .findFirst();
        }
    };

    /** Where it is: the home of a JDK, the executable of a program. */
    public abstract Optional<Path> find();

    /** For a test that already said it needs it. */
    public Path load() {
        return find().orElseThrow(() -> new IllegalStateException(this + " is not installed"));
    }

    private static List<Path> children(Path directory) {
        try (Stream<Path> listed = Files.list(directory)) {
            return listed.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRelease(Path home, String line) {
        Path release = home.resolve("release");
        try {
            return Files.isRegularFile(release) && Files.readString(release).contains(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
