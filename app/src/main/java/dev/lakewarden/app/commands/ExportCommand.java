package dev.lakewarden.app.commands;

import dev.lakewarden.governance.connections.Connection;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;

/** Connections into a file. */
@Command(
        name = "export",
        description = "Write every connection as YAML: sorted, and never a secret.",
        footer = {
            "  lakewarden connection export team.yaml",
            "  lakewarden connection export | diff team.yaml -"
        })
final class ExportCommand implements Callable<Integer> {
    private final Session session;
    private final Parts parts;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "Where to; standard output if none.")
    private @Nullable Path file;

    ExportCommand(Session session, Parts parts) {
        this.session = session;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        List<Connection> connections = parts.book().findAll();
        String text = parts.connectionWriter().write(connections);
        Path target = file;
        if (target == null) {
            return session.show(new ExportAnswer(text)).number();
        }
        write(target.toAbsolutePath(), text);
        return session.confirm(new ExportedAnswer(target, connections.size())).number();
    }

    /** Whole or not at all: the file may be under version control. */
    private static void write(Path target, String text) {
        try {
            Path beside = Files.createTempFile(target.getParent(), ".lakewarden", ".yaml");
            try {
                Files.writeString(beside, text);
                Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
