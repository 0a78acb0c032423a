package dev.lakewarden.app;

import dev.lakewarden.app.commands.Session;
import dev.lakewarden.app.terminal.Surroundings;
import dev.lakewarden.app.terminal.Terminal;
import dev.lakewarden.app.window.WindowRequest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Someone who types commands, in this process and in a home of their own. */
public final class Person {
    private final Map<String, String> environment = new HashMap<>();
    private final Path home;
    private String input = "";

    public Person(Path home) {
        this.home = home;
        environment.put("USER", "ana");
        environment.put("LAKEWARDEN_KEYCHAIN", "off");
    }

    public Person with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** What standard input holds for the next command. */
    public Person pipes(String text) {
        input = text;
        return this;
    }

    public Path workspace() {
        return home.resolve(".local/share/lakewarden/workspace.db");
    }

    /** The window that this person would get. */
    public WindowRequest window() {
        Terminal nobody =
                terminal(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        return new Wiring(new Session(nobody, surroundings()))
                .windowOn(workspace(), Optional.empty());
    }

    private Terminal terminal(OutputStream out, OutputStream err) {
        return new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                Terminal.Traits.NONE);
    }

    private Surroundings surroundings() {
        return new Surroundings(environment, "Linux", home, Clock.systemUTC());
    }

    /** What a command left behind. */
    public record Ran(int exit, String out, String err) {}

    public Ran types(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = terminal(out, err);
        input = "";
        int exit = Main.run(terminal, surroundings(), arguments);
        terminal.out().flush();
        terminal.err().flush();
        return new Ran(
                exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
