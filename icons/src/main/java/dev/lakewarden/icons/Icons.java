package dev.lakewarden.icons;

import java.io.InputStream;
import java.util.Objects;

/** Opens the pictures of this module. */
public final class Icons {
    private Icons() {}

    /** The application icon as PNG in one of 16, 32, 48, 64, 128, 256 or 512 pixels. */
    public static InputStream application(int pixels) {
        return Objects.requireNonNull(
                Icons.class.getResourceAsStream("lakewarden-" + pixels + ".png"),
                () -> "No application icon of " + pixels + " pixels");
    }
}
