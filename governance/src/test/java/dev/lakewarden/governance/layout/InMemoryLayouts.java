package dev.lakewarden.governance.layout;

import java.util.Map;
import java.util.TreeMap;

/** A layout that lasts as long as its test. */
public final class InMemoryLayouts implements Layouts {
    private final Map<String, String> values = new TreeMap<>();

    @Override
    public synchronized Layout load() {
        return new Layout(values);
    }

    @Override
    public synchronized void save(Map<String, String> changed) {
        values.putAll(changed);
    }
}
