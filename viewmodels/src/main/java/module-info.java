/** What a page shows and may do. Sees javafx.base only, so a view model cannot name a node. */
module dev.lakewarden.viewmodels {
    requires static org.jspecify;
    requires transitive dev.lakewarden.governance;
    requires transitive javafx.base;

    exports dev.lakewarden.viewmodels.background;
    exports dev.lakewarden.viewmodels.connections;
    exports dev.lakewarden.viewmodels.estate;
    exports dev.lakewarden.viewmodels.figures;
    exports dev.lakewarden.viewmodels.lists;
    exports dev.lakewarden.viewmodels.look;
    exports dev.lakewarden.viewmodels.page;
    exports dev.lakewarden.viewmodels.palette;
    exports dev.lakewarden.viewmodels.problem;
    exports dev.lakewarden.viewmodels.settings;
    exports dev.lakewarden.viewmodels.commands;
    exports dev.lakewarden.viewmodels.layout;
    exports dev.lakewarden.viewmodels.shell;
    exports dev.lakewarden.viewmodels.tables;
    exports dev.lakewarden.viewmodels.tasks;
    exports dev.lakewarden.viewmodels.times;
    exports dev.lakewarden.viewmodels.workspace;
}
