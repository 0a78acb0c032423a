package dev.lakewarden.governance.tables;

import java.util.List;

/**
 * A table within its catalog: {@code namespace.table}, where a namespace may have several levels.
 */
public record TableName(List<String> namespace, String table) {
    public TableName {
        namespace = List.copyOf(namespace);
        if (table.isEmpty()) {
            throw new IllegalArgumentException("A table has a name");
        }
    }

    public static TableName of(String dotted) {
        List<String> parts = List.of(dotted.split("\\.", -1));
        return new TableName(parts.subList(0, parts.size() - 1), parts.getLast());
    }

    public String namespaceText() {
        return String.join(".", namespace);
    }

    @Override
    public String toString() {
        return namespace.isEmpty() ? table : namespaceText() + "." + table;
    }
}
