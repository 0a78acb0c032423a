package dev.lakewarden.views.palette;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.Map;

/** The icon of a command, the same as on its button elsewhere in the window. */
final class CommandIcons {
    private static final Map<String, Ikon> ICONS =
            Map.ofEntries(
                    Map.entry("about", Feather.INFO),
                    Map.entry("close-tab", Feather.X),
                    Map.entry("connection-add", Feather.PLUS),
                    Map.entry("connection-allow", Feather.UNLOCK),
                    Map.entry("connection-edit", Feather.EDIT_2),
                    Map.entry("connection-export", Feather.UPLOAD),
                    Map.entry("connection-import", Feather.DOWNLOAD),
                    Map.entry("connection-refresh", Feather.REFRESH_CW),
                    Map.entry("connection-remove", Feather.TRASH_2),
                    Map.entry("connection-revoke", Feather.LOCK),
                    Map.entry("connection-test", Feather.ACTIVITY),
                    Map.entry("filter-estate", Feather.FILTER),
                    Map.entry("find-in-page", Feather.SEARCH),
                    Map.entry("go-tables", Feather.GRID),
                    Map.entry("help", Feather.HELP_CIRCLE),
                    Map.entry("next-tab", Feather.ARROW_RIGHT),
                    Map.entry("next-zone", Feather.ARROW_RIGHT),
                    Map.entry("open-sample", Feather.BRIEFCASE),
                    Map.entry("open-settings", Feather.SETTINGS),
                    Map.entry("palette", Feather.TERMINAL),
                    Map.entry("previous-tab", Feather.ARROW_LEFT),
                    Map.entry("previous-zone", Feather.ARROW_LEFT),
                    Map.entry("prod-lock", Feather.LOCK),
                    Map.entry("prod-unlock", Feather.UNLOCK),
                    Map.entry("quick-open", Feather.SEARCH),
                    Map.entry("refresh-page", Feather.REFRESH_CW),
                    Map.entry("toggle-inspector", Feather.SIDEBAR),
                    Map.entry("toggle-tasks", Feather.LOADER),
                    Map.entry("toggle-theme", Feather.SUN),
                    Map.entry("toggle-tree", Feather.SIDEBAR),
                    Map.entry("window-refresh-all", Feather.REFRESH_CW),
                    Map.entry("workspace-audit", Feather.CHECK_SQUARE),
                    Map.entry("workspace-backup", Feather.ARCHIVE),
                    Map.entry("workspace-check", Feather.CHECK_CIRCLE),
                    Map.entry("workspace-copy-path", Feather.COPY),
                    Map.entry("workspace-new", Feather.FILE_PLUS),
                    Map.entry("workspace-open", Feather.FOLDER),
                    Map.entry("workspace-show", Feather.FOLDER));

    private CommandIcons() {}

    static Ikon of(String command) {
        return ICONS.getOrDefault(command, Feather.TERMINAL);
    }
}
