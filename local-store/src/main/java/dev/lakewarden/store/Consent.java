package dev.lakewarden.store;

import java.nio.file.Path;

/**
 * Asked before an opening changes what is on the disk in a way that a person would notice. Whoever
 * does not consent throws, and nothing is changed.
 */
public interface Consent {
    /** To everything. */
    Consent GIVEN =
            new Consent() {
                @Override
                public void begin(Path file) {
                    // A new workspace is what was wanted.
                }

                @Override
                public void setAside(Path file) {
                    // It is not opened by anyone as it is.
                }
            };

    /** There is no such file: a new workspace would begin there, with the directories above it. */
    void begin(Path file);

    /** The file is damaged: it would get another name. */
    void setAside(Path file);
}
