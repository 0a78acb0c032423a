package dev.lakewarden.icons;

import java.io.InputStream;
import java.util.Objects;

/** Opens the pictures of this module. They are our own work, under the licence of the project. */
public final class Icons {
    /** The shield as an SVG path on a grid of 24. */
    public static final String SHIELD =
            "M12 2 L20 4.8 L20 11 C20 16.4 16.6 20.4 12 22 C7.4 20.4 4 16.4 4 11 L4 4.8 Z";

    /** The two waves inside it. */
    public static final String WAVES =
            "M7.6 10.4 C9 8.8 10.4 8.8 12 10.2 C13.6 11.6 15 11.6 16.4 10"
                    + " M7.6 14.6 C9 13 10.4 13 12 14.4 C13.6 15.8 15 15.8 16.4 14.2";

    private Icons() {}

    /** The application icon as PNG in one of 16, 32, 48, 64, 128, 256 or 512 pixels. */
    public static InputStream application(int pixels) {
        return Objects.requireNonNull(
                Icons.class.getResourceAsStream("lakewarden-" + pixels + ".png"),
                () -> "No application icon of " + pixels + " pixels");
    }
}
