package dev.lakewarden.app.log;

import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/**
 * Makes java.util.logging write to our file and nowhere else. The JDK creates it by name when the
 * first message comes, so a command that logs nothing pays nothing.
 */
public final class LogSetup {
    /** The system property that names the log's directory. */
    public static final String DIRECTORY = "lakewarden.log.directory";

    private final Logger root = LogManager.getLogManager().getLogger("");

    /** Held: the JDK forgets a logger that nobody holds, with its level. */
    private final Logger ours = Logger.getLogger("dev.lakewarden");

    public LogSetup() {
        String directory = System.getProperty(DIRECTORY);
        if (directory != null) {
            root.addHandler(LogFile.in(directory));
        }
        // What SDKs tell for information would drown what we do.
        root.setLevel(Level.WARNING);
        ours.setLevel(Level.INFO);
    }

    /** To be called before anything logs. */
    public static void useFileIn(String directory) {
        System.setProperty(DIRECTORY, directory);
        System.setProperty("java.util.logging.config.class", LogSetup.class.getName());
    }
}
