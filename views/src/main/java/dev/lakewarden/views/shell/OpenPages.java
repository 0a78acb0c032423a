package dev.lakewarden.views.shell;

import dev.lakewarden.viewmodels.commands.Command;
import dev.lakewarden.viewmodels.page.PageAddress;
import dev.lakewarden.viewmodels.shell.ShellViewModel;
import dev.lakewarden.views.motion.Motion;

import javafx.collections.ListChangeListener;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pages behind the tabs: made when a tab comes to the front, closed with their tab. */
final class OpenPages {
    private final ShellViewModel viewModel;
    private final PageRegistry registry;
    private final TabStrip strip;
    private final Workbench workbench;
    private final Motion motion;
    private final Map<PageAddress, OpenTab> open = new HashMap<>();
    private List<Command> pageCommands = List.of();

    private record OpenTab(PageFrame frame, TabButton button) {}

    OpenPages(
            ShellViewModel viewModel,
            PageRegistry registry,
            TabStrip strip,
            Workbench workbench,
            Motion motion) {
        this.motion = motion;
        this.viewModel = viewModel;
        this.registry = registry;
        this.strip = strip;
        this.workbench = workbench;
        viewModel.tabs().tabs().addListener((ListChangeListener<PageAddress>) _ -> show());
        viewModel.tabs().selected().subscribe(_ -> show());
    }

    Set<String> names() {
        return registry.names();
    }

    Optional<Page> current() {
        return viewModel.tabs().selected().getValue().map(open::get).map(tab -> tab.frame().page());
    }

    void open(PageAddress address) {
        for (Map.Entry<PageAddress, OpenTab> tab : open.entrySet()) {
            if (tab.getValue().frame().page().show(address)) {
                viewModel.tabs().open(tab.getKey());
                return;
            }
        }
        viewModel.tabs().open(address);
        current().ifPresent(page -> page.show(address));
    }

    private void show() {
        List<PageAddress> wanted = List.copyOf(viewModel.tabs().tabs());
        open.entrySet().removeIf(tab -> !wanted.contains(tab.getKey()) && closed(tab.getValue()));
        wanted.forEach(address -> open.computeIfAbsent(address, this::openTab));
        Optional<PageAddress> selected = viewModel.tabs().selected().getValue();
        strip.show(wanted.stream().map(open::get).map(OpenTab::button).toList(), selected);
        if (workbench.show(selected.map(open::get).map(OpenTab::frame)) && !strip.hasFocus()) {
            current().ifPresent(Page::focus);
        }
        showCommands();
    }

    /** Commands of the page in front are in the palette, those of others are not. */
    private void showCommands() {
        List<Command> now = current().map(Page::commands).orElse(List.of());
        if (!now.equals(pageCommands)) {
            pageCommands.forEach(command -> viewModel.commands().remove(command.id()));
            now.forEach(viewModel.commands()::add);
            pageCommands = List.copyOf(now);
        }
    }

    private static boolean closed(OpenTab tab) {
        tab.frame().close();
        return true;
    }

    private OpenTab openTab(PageAddress address) {
        Page page = registry.open(address).orElseGet(() -> new AbsentPage(address));
        return new OpenTab(
                new PageFrame(page, viewModel.now(), motion),
                new TabButton(page, viewModel.tabs()));
    }

    void close() {
        open.values().forEach(tab -> tab.frame().close());
        open.clear();
    }
}
