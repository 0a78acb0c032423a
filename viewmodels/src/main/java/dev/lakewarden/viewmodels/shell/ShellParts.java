package dev.lakewarden.viewmodels.shell;

import dev.lakewarden.viewmodels.connections.ProdLockViewModel;
import dev.lakewarden.viewmodels.estate.EstateViewModel;
import dev.lakewarden.viewmodels.palette.PaletteViewModel;
import dev.lakewarden.viewmodels.tasks.NotificationsViewModel;
import dev.lakewarden.viewmodels.tasks.TasksViewModel;

/** What the window draws around the pages. */
public record ShellParts(
        ShellViewModel shell,
        EstateViewModel estate,
        TasksViewModel tasks,
        NotificationsViewModel notifications,
        PaletteViewModel palette,
        ProdLockViewModel prodLock) {}
