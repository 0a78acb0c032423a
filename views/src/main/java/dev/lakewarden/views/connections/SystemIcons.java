package dev.lakewarden.views.connections;

import dev.lakewarden.governance.connections.SystemKind;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** One icon for each kind of system, the same everywhere. */
final class SystemIcons {
    private SystemIcons() {}

    static Ikon of(SystemKind kind) {
        return switch (kind) {
            case TABLE_CATALOG -> Feather.BOOK_OPEN;
            case STREAMS -> Feather.RADIO;
            case BUCKETS -> Feather.DATABASE;
        };
    }
}
