package dev.lakewarden.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the workspace lies: the path someone names, else {@code LAKEWARDEN_WORKSPACE}, else the
 * platform's place for data of programs.
 *
 * @param environment the variables of this process
 * @param system the value of {@code os.name}
 */
public record DataDirectory(Map<String, String> environment, String system, Path home) {
    public static final String VARIABLE = "LAKEWARDEN_WORKSPACE";
    private static final String FILE = "workspace.db";

    public DataDirectory {
        environment = Map.copyOf(environment);
    }

    public static DataDirectory ofThisProcess() {
        return new DataDirectory(
                System.getenv(),
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")));
    }

    public Path workspaceFile(Optional<Path> named) {
        return named.or(() -> variable(VARIABLE).map(Path::of))
                .orElseGet(() -> path().resolve(FILE));
    }

    /** Where Lakewarden keeps its data when nobody says otherwise. */
    public Path path() {
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return variable("APPDATA")
                    .map(Path::of)
                    .orElseGet(() -> home.resolve("AppData").resolve("Roaming"))
                    .resolve("Lakewarden");
        }
        if (os.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Lakewarden");
        }
        // The XDG specification says that a relative path is to be ignored.
        return variable("XDG_DATA_HOME")
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElseGet(() -> home.resolve(".local").resolve("share"))
                .resolve("lakewarden");
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
