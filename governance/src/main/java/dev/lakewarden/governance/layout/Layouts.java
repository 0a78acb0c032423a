package dev.lakewarden.governance.layout;

import java.util.Map;

/** Where the layout is kept. */
public interface Layouts {
    Layout load();

    /** Overwrites these values and leaves the others as they are. */
    void save(Map<String, String> changed);
}
