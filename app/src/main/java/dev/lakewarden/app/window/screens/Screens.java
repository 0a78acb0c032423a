package dev.lakewarden.app.window.screens;

import dev.lakewarden.viewmodels.page.PageAddress;
import dev.lakewarden.viewmodels.palette.PaletteScope;
import dev.lakewarden.viewmodels.tasks.Notice;

import java.util.List;

/** Every page, layer and state that has a picture. */
final class Screens {
    static final List<Screen> ALL =
            List.of(
                    new Screen("tables", window -> {}),
                    new Screen(
                            "palette", window -> window.shell().openPalette(PaletteScope.ACTIONS)),
                    new Screen(
                            "quick-open",
                            window -> {
                                window.shell().openPalette(PaletteScope.EVERYTHING);
                                window.parts().palette().queryProperty().set("or");
                            }),
                    new Screen(
                            "nothing-found",
                            window -> {
                                window.shell().openPalette(PaletteScope.TABLES);
                                window.parts().palette().queryProperty().set("#ordrs");
                            }),
                    new Screen("connections", window -> window.shell().run("connection-edit")),
                    new Screen("import", window -> window.shell().run("connection-import")),
                    new Screen("prod-lock", window -> window.shell().run("prod-unlock")),
                    new Screen(
                            "settings", window -> window.shell().open(PageAddress.of("settings"))),
                    new Screen("help", window -> window.shell().run("help")),
                    new Screen("about", window -> window.shell().run("about")),
                    new Screen(
                            "tree-filtered",
                            window -> window.parts().estate().filterProperty().set("or")),
                    new Screen(
                            "notifications",
                            window -> {
                                window.parts()
                                        .notifications()
                                        .tell(Notice.Kind.DONE, "Refresh the estate finished", "");
                                window.shell().run("toggle-tasks");
                            }));

    private Screens() {}
}
