package dev.lakewarden.viewmodels.layout;

import dev.lakewarden.governance.layout.Layouts;
import dev.lakewarden.viewmodels.background.Background;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The layout while the window is open: read once at the start, kept in memory, and written behind
 * as things move. Used on the FX thread, except that {@link #saveNow} may be called while the
 * process is being ended and that thread is gone.
 */
public final class LayoutKeeper {
    private final Layouts layouts;
    private final Background background;
    private final Map<String, String> values;
    private final Map<String, String> unsaved = new ConcurrentHashMap<>();

    /** Reads the layout: a few dozen short values, needed before the first picture. */
    public LayoutKeeper(Layouts layouts, Background background) {
        this.layouts = layouts;
        this.background = background;
        this.values = new ConcurrentSkipListMap<>(layouts.load().values());
    }

    public String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    public boolean flag(String name, boolean otherwise) {
        return Boolean.parseBoolean(text(name, Boolean.toString(otherwise)));
    }

    /** A value that is no number, from a newer version or an edited file, counts as absent. */
    public int number(String name, int otherwise) {
        String text = text(name, "");
        return text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    /** Remembers it; {@link #save} writes it. */
    public void put(String name, String value) {
        if (!value.equals(values.put(name, value))) {
            unsaved.put(name, value);
        }
    }

    /** Writes behind what changed since the last time; what cannot be written is tried again. */
    public void save() {
        if (unsaved.isEmpty()) {
            return;
        }
        Map<String, String> changed = Map.copyOf(unsaved);
        unsaved.clear();
        background.run(
                "Saving the layout",
                () -> {
                    layouts.save(changed);
                    return changed;
                },
                _ -> {},
                _ -> changed.forEach(unsaved::putIfAbsent));
    }

    /** Writes now, on this thread: the window is closing and nothing may be lost. */
    public void saveNow() {
        if (!unsaved.isEmpty()) {
            Map<String, String> changed = Map.copyOf(unsaved);
            layouts.save(changed);
            changed.forEach(unsaved::remove);
        }
    }
}
