package dev.lakewarden.viewmodels.workspace;

import java.nio.file.Path;
import java.util.Optional;

/** Lets the person choose a file; empty if they would rather not. */
public interface FileChoice {
    Optional<Path> existing(String title);

    /** A file to write, with the name that is proposed. */
    Optional<Path> target(String title, String name);
}
