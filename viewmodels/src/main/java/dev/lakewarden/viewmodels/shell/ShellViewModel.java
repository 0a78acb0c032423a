package dev.lakewarden.viewmodels.shell;

import dev.lakewarden.viewmodels.commands.Commands;
import dev.lakewarden.viewmodels.layout.LayoutKeeper;
import dev.lakewarden.viewmodels.look.LookViewModel;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

import java.time.Instant;

/** The window around the pages: what is open, what is shown beside it, and what time it is. */
public final class ShellViewModel {
    private final WindowIdentity identity;
    private final LayoutKeeper layout;
    private final ObservableValue<Instant> now;
    private final TabsViewModel tabs;
    private final LookViewModel look;
    private final Commands commands = new Commands();
    private final SideShown tree;
    private final SideShown inspector;
    private final BooleanProperty tasksOpen;

    /** {@code now} ticks about once a second on the FX thread. */
    public ShellViewModel(
            WindowIdentity identity, LayoutKeeper layout, ObservableValue<Instant> now) {
        this.identity = identity;
        this.layout = layout;
        this.now = now;
        this.tabs = new TabsViewModel(layout);
        this.look = new LookViewModel(layout);
        this.tree = new SideShown(layout, "shell.tree-shown");
        this.inspector = new SideShown(layout, "shell.inspector-shown");
        this.tasksOpen = kept("shell.tasks-open", false);
    }

    private BooleanProperty kept(String name, boolean otherwise) {
        BooleanProperty property = new SimpleBooleanProperty(layout.flag(name, otherwise));
        property.subscribe((_, value) -> layout.put(name, value.toString()));
        return property;
    }

    public WindowIdentity identity() {
        return identity;
    }

    public LayoutKeeper layout() {
        return layout;
    }

    public ObservableValue<Instant> now() {
        return now;
    }

    public TabsViewModel tabs() {
        return tabs;
    }

    public LookViewModel look() {
        return look;
    }

    public Commands commands() {
        return commands;
    }

    public SideShown tree() {
        return tree;
    }

    public SideShown inspector() {
        return inspector;
    }

    public BooleanProperty treeShownProperty() {
        return tree.shownProperty();
    }

    public BooleanProperty inspectorShownProperty() {
        return inspector.shownProperty();
    }

    public BooleanProperty tasksOpenProperty() {
        return tasksOpen;
    }

    /** {@code UTC 14:32} at the right end of the status bar. */
    public ObservableValue<String> clock() {
        return look.times().flatMap(times -> now.map(times::clock));
    }
}
