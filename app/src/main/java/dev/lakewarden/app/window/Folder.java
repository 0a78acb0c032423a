package dev.lakewarden.app.window;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Shows a file in the system's own file browser. AWT could do it, but would bring a second toolkit
 * into the process.
 */
record Folder(List<String> program) {
    /** Empty where this system has no such program. */
    static Optional<Folder> of(Path file, String system, String searchPath) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return Optional.of(new Folder(List.of("explorer.exe", "/select,", file.toString())));
        }
        if (name.startsWith("mac")) {
            return Optional.of(new Folder(List.of("/usr/bin/open", "-R", file.toString())));
        }
        Path folder = file.toAbsolutePath().getParent();
        return find("xdg-open", searchPath)
                .map(opener -> new Folder(List.of(opener.toString(), String.valueOf(folder))));
    }

    private static Optional<Path> find(String program, String searchPath) {
        return Stream.of(searchPath.split(Pattern.quote(File.pathSeparator), -1))
                .filter(directory -> !directory.isEmpty())
                .map(directory -> Path.of(directory, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts the browser and does not wait for it. */
    void show() {
        try {
            new ProcessBuilder(program)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new ConnectorException(
                    new Failure.Unsupported(program.getFirst(), "The file browser did not start."),
                    e);
        }
    }
}
