package dev.lakewarden.sample;

import org.apache.iceberg.types.Type;

/** What happens to a sample table just before one of its commits. */
sealed interface Event {
    record AddColumn(String name, Type type) implements Event {}

    record RenameColumn(String from, String to) implements Event {}

    /** From then on new files are split by this column as well. */
    record SplitBy(String column) implements Event {}

    /** Names the snapshot of that moment for good. */
    record Tag(String name) implements Event {}

    record Branch(String name) implements Event {}
}
