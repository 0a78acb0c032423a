package dev.lakewarden.app.terminal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a run takes from its machine, so that a test can give it another. */
public record Surroundings(Map<String, String> environment, String system, Path home, Clock clock) {
    public Surroundings {
        environment = Map.copyOf(environment);
    }

    public static Surroundings ofProcess() {
        return new Surroundings(
                System.getenv(),
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")),
                Clock.systemUTC());
    }

    /** An environment variable that holds something. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /** Who did it, for the audit log: the account of this machine. */
    public String actor() {
        return variable("LAKEWARDEN_ACTOR")
                .or(() -> variable("USER"))
                .or(() -> variable("USERNAME"))
                .orElseGet(() -> System.getProperty("user.name", "unknown"));
    }

    /** Where the workspace is when nobody names one. */
    public Path dataDirectory() {
        return switch (family()) {
            case MAC -> home.resolve("Library/Application Support/Lakewarden");
            case WINDOWS -> windows("APPDATA", "AppData/Roaming");
            case OTHER -> xdg("XDG_DATA_HOME", ".local/share");
        };
    }

    /** Where logs are, which may be deleted at any time. */
    public Path stateDirectory() {
        return switch (family()) {
            case MAC -> home.resolve("Library/Logs/Lakewarden");
            case WINDOWS -> windows("LOCALAPPDATA", "AppData/Local");
            case OTHER -> xdg("XDG_STATE_HOME", ".local/state");
        };
    }

    private Path xdg(String variable, String otherwise) {
        // The XDG specification: a relative path is to be ignored.
        return variable(variable)
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElseGet(() -> home.resolve(otherwise))
                .resolve("lakewarden");
    }

    private Path windows(String variable, String otherwise) {
        return variable(variable)
                .map(Path::of)
                .orElseGet(() -> home.resolve(otherwise))
                .resolve("Lakewarden");
    }

    private enum Family {
        MAC,
        WINDOWS,
        OTHER
    }

    private Family family() {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return Family.MAC;
        }
        return name.startsWith("windows") ? Family.WINDOWS : Family.OTHER;
    }
}
