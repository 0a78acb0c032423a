package dev.lakewarden.views.shell;

import dev.lakewarden.viewmodels.shell.PageAddress;
import dev.lakewarden.viewmodels.shell.ShellViewModel;

import javafx.collections.ListChangeListener;
import javafx.scene.layout.BorderPane;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The whole window. Its {@link #layers} are the root of the scene. */
public final class ShellView {
    private final ShellViewModel viewModel;
    private final PageRegistry pages;
    private final Map<PageAddress, OpenTab> open = new HashMap<>();
    private final BorderPane frame = new BorderPane();
    private final Layers layers = new Layers(frame);
    private final TabStrip strip;
    private final Workbench workbench;

    private record OpenTab(PageFrame frame, TabButton button) {}

    public ShellView(ShellViewModel viewModel, PageRegistry pages) {
        this.viewModel = viewModel;
        this.pages = pages;
        this.strip = new TabStrip(viewModel.tabs());
        this.workbench = new Workbench(viewModel, strip);
        frame.setId("window");
        frame.getStyleClass().add("window");
        frame.setTop(new TopBar(viewModel, List.of()));
        frame.setLeft(new Rail(viewModel.tabs(), pages.areas()));
        frame.setCenter(workbench);
        frame.setBottom(new StatusBar(viewModel));
        viewModel.tabs().tabs().addListener((ListChangeListener<PageAddress>) _ -> showTabs());
        viewModel.tabs().selected().subscribe(_ -> showTabs());
    }

    /** The root of the scene; palette and dialogs are shown through it. */
    public Layers layers() {
        return layers;
    }

    /** The page in front. */
    public Optional<Page> currentPage() {
        return viewModel.tabs().selected().getValue().map(open::get).map(tab -> tab.frame().page());
    }

    /** A page that can show it in place does; otherwise it gets a tab of its own. */
    public void open(PageAddress address) {
        for (Map.Entry<PageAddress, OpenTab> tab : open.entrySet()) {
            if (tab.getValue().frame().page().show(address)) {
                viewModel.tabs().open(tab.getKey());
                return;
            }
        }
        viewModel.tabs().open(address);
        currentPage().ifPresent(page -> page.show(address));
    }

    private void showTabs() {
        List<PageAddress> wanted = List.copyOf(viewModel.tabs().tabs());
        open.entrySet().removeIf(tab -> !wanted.contains(tab.getKey()) && closed(tab.getValue()));
        wanted.forEach(address -> open.computeIfAbsent(address, this::openTab));
        Optional<PageAddress> selected = viewModel.tabs().selected().getValue();
        strip.show(wanted.stream().map(open::get).map(OpenTab::button).toList(), selected);
        workbench.show(selected.map(open::get).map(OpenTab::frame));
    }

    private static boolean closed(OpenTab tab) {
        tab.frame().close();
        return true;
    }

    private OpenTab openTab(PageAddress address) {
        Page page = pages.open(address).orElseGet(() -> new AbsentPage(address));
        return new OpenTab(
                new PageFrame(page, viewModel.now()), new TabButton(page, viewModel.tabs()));
    }

    /** Closes every page; the tabs stay remembered. */
    public void close() {
        open.values().forEach(tab -> tab.frame().close());
        open.clear();
    }
}
