/** JavaFX nodes and CSS. No decision is made here. */
module dev.lakewarden.views {
    requires static org.jspecify;
    requires transitive dev.lakewarden.viewmodels;
    requires transitive javafx.controls;
    requires dev.lakewarden.icons;
    requires atlantafx.base;
    requires org.controlsfx.controls;
    requires transitive org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;

    exports dev.lakewarden.views.badges;
    exports dev.lakewarden.views.connections;
    exports dev.lakewarden.views.estate;
    exports dev.lakewarden.views.help;
    exports dev.lakewarden.views.lists;
    exports dev.lakewarden.views.motion;
    exports dev.lakewarden.views.palette;
    exports dev.lakewarden.views.settings;
    exports dev.lakewarden.views.layers;
    exports dev.lakewarden.views.shell;
    exports dev.lakewarden.views.states;
    exports dev.lakewarden.views.tables;
    exports dev.lakewarden.views.tasks;
    exports dev.lakewarden.views.theme;
    exports dev.lakewarden.views.workspace;
}
