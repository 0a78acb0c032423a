package dev.lakewarden.app.commands;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CompletionException;

/** Turns whatever a command threw into a failure that can be told. */
record Thrown(Session session) {
    private static final String CHECK_PATH =
            "Check the path; a relative one starts at the directory you are in.";

    Failure asFailure(String command, Throwable thrown) {
        Throwable cause = unwrapped(thrown);
        if (session.isStopping()) {
            return new Failure.Cancelled(
                    command, "It was told to stop (Ctrl+C, or a signal)." + whatBecameOfIt(cause));
        }
        return switch (cause) {
            case ConnectorException known -> known.failure();
            case UncheckedIOException io when io.getCause() != null ->
                    ofFile(command, io.getCause());
            case IOException io -> ofFile(command, io);
            default ->
                    new Failure.Defect(
                            command, "Lakewarden did not expect this; the log has the details.");
        };
    }

    /** Whoever was stopped knows best what is kept. */
    private static String whatBecameOfIt(Throwable cause) {
        return cause instanceof ConnectorException known
                        && known.failure() instanceof Failure.Cancelled(_, var because)
                ? " " + because
                : "";
    }

    /** Without what merely carried it from another thread. */
    private static Throwable unwrapped(Throwable e) {
        Throwable cause = e.getCause();
        return e instanceof CompletionException && cause != null ? unwrapped(cause) : e;
    }

    private static Failure ofFile(String command, IOException e) {
        return switch (e) {
            case AccessDeniedException denied ->
                    new Failure.Forbidden(denied.getFile(), "This account may not use that file.");
            case NoSuchFileException missing ->
                    new Failure.Missing(missing.getFile(), "There is no such file.", CHECK_PATH);
            case FileSystemException told when told.getFile() != null ->
                    new Failure.Forbidden(
                            told.getFile(), "The file system said: " + told.getMessage() + ".");
            default -> new Failure.Defect(command, "Reading or writing a file failed.");
        };
    }
}
