package dev.lakewarden.views.shell;

import dev.lakewarden.viewmodels.commands.Command;
import dev.lakewarden.viewmodels.commands.Commands;
import dev.lakewarden.viewmodels.page.PageAddress;
import dev.lakewarden.viewmodels.palette.PaletteScope;
import dev.lakewarden.viewmodels.shell.ShellViewModel;

import javafx.beans.property.BooleanProperty;

import java.util.List;
import java.util.Optional;

/** What can be told the window itself. No shortcut changes a system. */
final class WindowCommands {
    private final ShellView window;
    private final ShellViewModel viewModel;
    private final Commands commands;

    private WindowCommands(ShellView window, ShellViewModel viewModel) {
        this.window = window;
        this.viewModel = viewModel;
        this.commands = viewModel.commands();
    }

    static void register(
            ShellView window, ShellViewModel viewModel, List<PageRegistry.Area> areas) {
        WindowCommands registering = new WindowCommands(window, viewModel);
        registering.areas(areas);
        registering.finding();
        registering.zones();
        registering.tabs();
        registering.look();
    }

    private void areas(List<PageRegistry.Area> areas) {
        for (int at = 0; at < areas.size(); at++) {
            PageRegistry.Area area = areas.get(at);
            add(
                    "go-" + area.page(),
                    "Go to " + area.title(),
                    "Alt+" + (at + 1),
                    "Area",
                    () -> viewModel.tabs().open(PageAddress.of(area.page())));
        }
    }

    private void finding() {
        add(
                "palette",
                "Command palette",
                "Ctrl+K",
                "Commands first",
                () -> window.openPalette(PaletteScope.ACTIONS));
        add(
                "quick-open",
                "Quick open",
                "Ctrl+P",
                "Tables and commands",
                () -> window.openPalette(PaletteScope.EVERYTHING));
        add("filter-estate", "Filter the estate tree", "/", "", window::focusEstateFilter);
        commands.add(
                new Command(
                        "find-in-page",
                        "Find in this page",
                        "Ctrl+F",
                        "",
                        () ->
                                window.currentPage().flatMap(Page::finding).isPresent()
                                        ? Optional.empty()
                                        : Optional.of("This page has nothing to look through"),
                        () ->
                                window.currentPage()
                                        .flatMap(Page::finding)
                                        .ifPresent(Runnable::run)));
        commands.add(
                new Command(
                        "refresh-page",
                        "Refresh this page",
                        "F5",
                        "",
                        () ->
                                window.currentPage().isPresent()
                                        ? Optional.empty()
                                        : Optional.of("No page is open"),
                        window::refreshPage));
    }

    private void zones() {
        toggle("toggle-tree", "Show or hide the tree", "Ctrl+B", viewModel.treeShownProperty());
        toggle(
                "toggle-inspector",
                "Show or hide the inspector",
                "Ctrl+I",
                viewModel.inspectorShownProperty());
        toggle("toggle-tasks", "Show or hide the tasks", "Alt+T", viewModel.tasksOpenProperty());
        add("next-zone", "Next zone", "F6", "", () -> window.zoneWalk().next());
        add("previous-zone", "Previous zone", "Shift+F6", "", () -> window.zoneWalk().previous());
    }

    private void tabs() {
        commands.add(
                new Command(
                        "close-tab",
                        "Close the tab",
                        "Ctrl+W",
                        "",
                        () ->
                                viewModel.tabs().tabs().isEmpty()
                                        ? Optional.of("No tab is open")
                                        : Optional.empty(),
                        viewModel.tabs()::closeSelected));
        add("next-tab", "Next tab", "Ctrl+Tab", "", viewModel.tabs()::selectNext);
        add("previous-tab", "Previous tab", "Ctrl+Shift+Tab", "", viewModel.tabs()::selectPrevious);
    }

    private void look() {
        add("toggle-theme", "Switch between light and dark", "", "", viewModel.look()::toggleTheme);
        add(
                "open-settings",
                "Settings",
                "Ctrl+,",
                "Theme, text, keys, workspace",
                () -> viewModel.tabs().open(PageAddress.of("settings")));
        add(
                "help",
                "Help for this page",
                "F1",
                "",
                () ->
                        viewModel
                                .tabs()
                                .open(
                                        new PageAddress(
                                                "help",
                                                window.currentPage()
                                                        .map(Page::helpTopic)
                                                        .orElse("window"))));
    }

    private void toggle(String id, String title, String shortcut, BooleanProperty property) {
        add(id, title, shortcut, "", () -> property.set(!property.get()));
    }

    private void add(String id, String title, String shortcut, String explains, Runnable run) {
        commands.add(Command.always(id, title, shortcut, explains, run));
    }
}
