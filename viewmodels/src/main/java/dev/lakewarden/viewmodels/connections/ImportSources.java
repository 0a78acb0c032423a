package dev.lakewarden.viewmodels.connections;

import dev.lakewarden.governance.exchange.ConnectionReader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The kinds of files that can be imported, and where people usually have them.
 *
 * @param home the folder that {@code ~} means
 */
public record ImportSources(List<ConnectionReader> readers, Path home) {
    public ImportSources {
        readers = List.copyOf(readers);
    }

    /** A file that is there and can be looked at. */
    public record Offer(ConnectionReader reader, Path file) {
        public String title() {
            return reader.title();
        }
    }

    /** Looks for the usual files; blocks. */
    List<Offer> offers() {
        List<Offer> offers = new ArrayList<>();
        for (ConnectionReader reader : readers) {
            String place = reader.usualPlace();
            if (place.startsWith("~/")) {
                Path file = home.resolve(place.substring(2));
                if (Files.isRegularFile(file)) {
                    offers.add(new Offer(reader, file));
                }
            }
        }
        return offers;
    }
}
