package dev.lakewarden.store.file;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What the file system's exceptions mean to a person. */
public final class FileFailures {
    private FileFailures() {}

    public static ConnectorException of(Path file, IOException e) {
        String subject = "workspace " + file;
        return new ConnectorException(
                switch (e) {
                    case AccessDeniedException denied ->
                            new Failure.Forbidden(
                                    subject, "This user may not write " + denied.getFile());
                    case NoSuchFileException gone ->
                            new Failure.Missing(subject, "There is no " + gone.getFile());
                    case FileAlreadyExistsException taken ->
                            new Failure.Conflict(
                                    subject, "There is something at " + taken.getFile());
                    default ->
                            new Failure.Forbidden(
                                    subject, "The file system said: " + e.getMessage());
                },
                e);
    }
}
