package dev.lakewarden.app.commands;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
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
    private static final int BYTES_LOOKED_AT = 4_096;

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

    private static void write(Path target, String text) {
        if (Files.isDirectory(target)) {
            throw ConnectionInput.invalid(
                    target.toString(), "It is a directory; name a file in it.");
        }
        try {
            if (isSomethingElse(target)) {
                throw ConnectionInput.invalid(
                        target.toString(),
                        "There is something else than exported connections in it; name another"
                                + " file.");
            }
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                // A device or a pipe takes what it is given; there is nothing to put in its place.
                Files.writeString(target, text);
            } else {
                replace(Files.exists(target) ? target.toRealPath() : target, text);
            }
        } catch (IOException e) {
            throw ofFile(target, e);
        }
    }

    /** An earlier export is replaced without a word, since that is what one keeps in Git. */
    private static boolean isSomethingElse(Path target) throws IOException {
        if (!Files.isRegularFile(target) || Files.size(target) == 0) {
            return false;
        }
        try (InputStream in = Files.newInputStream(target)) {
            String head = new String(in.readNBytes(BYTES_LOOKED_AT), StandardCharsets.ISO_8859_1);
            return head.lines().noneMatch(line -> line.startsWith("connections:"));
        }
    }

    /** Whole or not at all: the file may be under version control. */
    private static void replace(Path target, String text) throws IOException {
        Path beside = target.resolveSibling(".lakewarden-" + UUID.randomUUID() + ".yaml");
        try {
            Files.writeString(beside, text, StandardOpenOption.CREATE_NEW);
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** In words about the file that was named, not about the one beside it. */
    private static ConnectorException ofFile(Path target, IOException e) {
        return new ConnectorException(
                switch (e) {
                    case NoSuchFileException _ ->
                            new Failure.Missing(
                                    target.toString(), "There is no directory to write it into.");
                    case AccessDeniedException _ ->
                            new Failure.Forbidden(
                                    target.toString(), "This account may not write there.");
                    default ->
                            new Failure.Forbidden(
                                    target.toString(),
                                    "The file system said: " + e.getMessage() + ".");
                },
                e);
    }
}
