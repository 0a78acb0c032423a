package dev.lakewarden.app.sweep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A command line for every command, in an order in which each has something to do. */
final class Swept {
    /** A command with what it is given, and the exit that belongs to it. */
    record Line(String command, List<String> given, int exit) {
        List<String> typed() {
            return Stream.concat(Stream.of(command.split(" ")), given.stream()).toList();
        }
    }

    private static final List<String> CONNECTIONS = List.of("shop", "remote", "lake", "events");

    private Swept() {}

    static List<Line> lines(Path home) {
        List<Line> lines = new ArrayList<>();
        lines.addAll(connections(home.resolve("connections.yaml").toString()));
        lines.addAll(reading());
        lines.addAll(workspace(home));
        return lines;
    }

    private static List<Line> connections(String file) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("connection providers"));
        lines.add(line("connection list"));
        for (String name : CONNECTIONS) {
            lines.add(line("connection show", name));
            lines.add(line("connection test", name));
        }
        lines.add(line("connection export", file));
        lines.add(line("connection set", "lake", "--name", "objects"));
        lines.add(line("connection remove", "objects"));
        lines.add(line("connection import", file, "--only", "lake", "--yes"));
        lines.add(
                line("connection add", "spare", "--provider=s3", "--set=endpoint=http://[::1]:1"));
        lines.add(line("connection allow", "spare", "--reason", "the sweep"));
        lines.add(line("connection revoke", "spare"));
        lines.add(line("connection remove", "spare"));
        return lines;
    }

    private static List<Line> reading() {
        List<Line> lines = new ArrayList<>();
        lines.add(line("scan"));
        for (String name : CONNECTIONS) {
            lines.add(line("scan", name));
            lines.add(line("table list", name, "--refresh"));
        }
        lines.add(line("find", "orders"));
        lines.add(line("findings", "--min", "P3"));
        lines.add(line("actions list"));
        lines.add(new Line("actions show", List.of("0b0d2c7e-7f0d-4c7e-9a53-0d6f3a1f2b11"), 1));
        lines.add(line("actions recover"));
        return lines;
    }

    private static List<Line> workspace(Path home) {
        String backup = home.resolve("backup.db").toString();
        return List.of(
                line("workspace check"),
                line("workspace backup", backup),
                line("workspace restore", backup),
                line("workspace audit"),
                // What it builds is its own and takes long; here the place is taken already.
                new Line("sample up", List.of("--dir", home.resolve("mine").toString()), 5),
                line("sample down", "--dir", home.resolve("nowhere").toString()),
                line("completion bash"),
                line("completion zsh"),
                line("completion fish"),
                line("completion powershell"));
    }

    private static Line line(String command, String... given) {
        return new Line(command, List.of(given), 0);
    }
}
