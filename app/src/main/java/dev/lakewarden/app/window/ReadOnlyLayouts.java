package dev.lakewarden.app.window;

import dev.lakewarden.governance.layout.Layout;
import dev.lakewarden.governance.layout.Layouts;

import java.util.Map;

/** The layout of a workspace that this window must not write to: what moves is forgotten. */
record ReadOnlyLayouts(Layouts kept) implements Layouts {
    @Override
    public Layout load() {
        return kept.load();
    }

    @Override
    public void save(Map<String, String> changed) {}
}
