package dev.lakewarden.sample;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of an estate, told from those that somebody else put between them: by their place, and
 * by the names that we and Iceberg give.
 */
record EstateFiles(EstateDirectory home) {
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String PATTERN =
            "[0-9]{5}-(data|deletes|[0-9]+-UUID-[0-9]{5}(-deletes)?)[.]parquet"
                    + "|[0-9]{5}-(sample|UUID)[.](gz[.])?metadata[.]json"
                    + "|snap-[0-9]+-[0-9]+-([0-9]+|UUID)[.]avro"
                    + "|([0-9]{6}|UUID)-m[0-9]+[.]avro"
                    + "|[0-9]+-UUID[.](stats|puffin)";
    private static final Pattern OF_A_TABLE = Pattern.compile(PATTERN.replace("UUID", UUID));

    /**
     * Deletes ours, and every directory that is empty then.
     *
     * @return what is left, since we did not make it
     */
    List<Path> delete() throws IOException {
        List<Path> left = new ArrayList<>();
        if (!Files.exists(home.path())) {
            return left;
        }
        for (Path each : below(home.path())) {
            if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
                deleteIfEmpty(each);
            } else if (isOurs(each)) {
                Files.delete(each);
            } else if (!each.equals(home.note())) {
                left.add(each);
            }
        }
        left.sort(Comparator.naturalOrder());
        return left;
    }

    /** What is inside a directory comes before it. */
    private static List<Path> below(Path directory) throws IOException {
        try (Stream<Path> inside = Files.walk(directory)) {
            return inside.filter(it -> !it.equals(directory))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    static void deleteIfEmpty(Path directory) throws IOException {
        try {
            Files.delete(directory);
        } catch (DirectoryNotEmptyException e) {
            // Something of somebody else is in it, which whoever asked is told.
            System.getLogger(EstateFiles.class.getName())
                    .log(System.Logger.Level.DEBUG, directory + " stays", e);
        }
    }

    private boolean isOurs(Path file) {
        String name = file.getFileName().toString();
        return file.startsWith(home.warehouse())
                ? isOfATable(name) || (isCheckSum(name) && isOfATable(checked(name)))
                : home.path().equals(file.getParent())
                        && (name.equals("sample-estate.properties.new")
                                || name.matches("catalog[.]db(-wal|-shm|-journal)?"));
    }

    private static boolean isOfATable(String name) {
        return OF_A_TABLE.matcher(name).matches();
    }

    private static boolean isCheckSum(String name) {
        return name.startsWith(".") && name.endsWith(".crc");
    }

    private static String checked(String name) {
        return name.substring(1, name.length() - ".crc".length());
    }
}
