package dev.lakewarden.app;

import dev.lakewarden.app.output.ExitCode;
import dev.lakewarden.app.terminal.Surroundings;
import dev.lakewarden.app.terminal.Terminal;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * What the launcher lets the program do once after a build while the JVM takes notes for the
 * start-up cache: the usual things, in a directory of their own, with no person's data near.
 */
final class StartCache {
    /** The word in the place of a command; no command has it. */
    static final String WORD = "start-cache";

    private static final List<String[]> USUAL =
            List.of(
                    new String[] {"--version"},
                    new String[] {"--help"},
                    new String[] {"connection", "providers", "--json"},
                    new String[] {
                        "connection",
                        "add",
                        "lake",
                        "--provider",
                        "iceberg-rest",
                        "--set",
                        "uri=http://127.0.0.1:1"
                    },
                    new String[] {"connection", "list"},
                    new String[] {"connection", "show", "lake", "--json"},
                    new String[] {"find", "orders"},
                    new String[] {"table", "list", "lake"},
                    new String[] {"conection"});

    private StartCache() {}

    static int practise(String kind, Path directory) {
        PrintStream nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Terminal terminal =
                new Terminal(InputStream.nullInputStream(), nowhere, nowhere, Terminal.Traits.NONE);
        Surroundings surroundings =
                new Surroundings(
                        Map.of("LAKEWARDEN_KEYCHAIN", "off"),
                        System.getProperty("os.name", ""),
                        directory.resolve("home"),
                        Clock.systemUTC());
        for (String[] arguments : USUAL) {
            Main.run(terminal, surroundings, arguments);
        }
        if (kind.equals("window")) {
            Main.run(
                    terminal,
                    surroundings,
                    "screenshots",
                    directory.resolve("pictures").toString());
        }
        return ExitCode.DONE.number();
    }
}
