package dev.lakewarden.connectors.s3;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Loggers that write requests with all their headers, and so session tokens and signatures, as soon
 * as someone looks for a fault with a detailed log.
 */
final class TellingLoggers {
    /** Held here, since the JDK forgets the level of a logger nobody holds. */
    private static final List<Logger> LOGGERS =
            Stream.of(
                            "sun.net.www.protocol.http.HttpURLConnection",
                            "sun.net.www.protocol.https.HttpsURLConnection",
                            "software.amazon.awssdk.auth",
                            "software.amazon.awssdk.http.auth",
                            "software.amazon.awssdk.request")
                    .map(Logger::getLogger)
                    .toList();

    private TellingLoggers() {}

    static void hush() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.INFO));
    }
}
