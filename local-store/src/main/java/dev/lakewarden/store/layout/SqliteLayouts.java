package dev.lakewarden.store.layout;

import dev.lakewarden.governance.layout.Layout;
import dev.lakewarden.governance.layout.Layouts;
import dev.lakewarden.store.database.Database;

import java.util.Map;
import java.util.TreeMap;

/** The layout kept in one workspace file. */
public final class SqliteLayouts implements Layouts {
    private final Database database;

    public SqliteLayouts(Database database) {
        this.database = database;
    }

    @Override
    public Layout load() {
        Map<String, String> values = new TreeMap<>();
        database.read(
                session ->
                        session.list(
                                "SELECT name, value FROM layout",
                                row -> values.put(row.getString(1), row.getString(2))));
        return new Layout(values);
    }

    @Override
    public void save(Map<String, String> changed) {
        if (changed.isEmpty()) {
            return;
        }
        database.change(
                session -> {
                    for (Map.Entry<String, String> each : changed.entrySet()) {
                        session.change(
                                "INSERT INTO layout VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET"
                                        + " value = excluded.value",
                                each.getKey(),
                                each.getValue());
                    }
                });
    }
}
