package dev.lakewarden.app.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What every file of a directory holds at one moment. */
record Fingerprints(Path directory, Map<String, String> files) {
    static Fingerprints of(Path directory) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(directory)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(file.toString(), digest(Files.readAllBytes(file)));
            }
        }
        return new Fingerprints(directory, files);
    }

    /** The files that are new, gone or different since. */
    List<String> changed() throws IOException {
        Map<String, String> now = of(directory).files();
        List<String> changed = new ArrayList<>();
        files.forEach(
                (file, digest) -> {
                    if (!digest.equals(now.get(file))) {
                        changed.add((now.containsKey(file) ? "changed " : "deleted ") + file);
                    }
                });
        now.keySet().stream()
                .filter(file -> !files.containsKey(file))
                .forEach(file -> changed.add("created " + file));
        return changed;
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
