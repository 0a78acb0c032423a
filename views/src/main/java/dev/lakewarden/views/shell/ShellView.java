package dev.lakewarden.views.shell;

import dev.lakewarden.viewmodels.page.PageAddress;
import dev.lakewarden.viewmodels.palette.PaletteScope;
import dev.lakewarden.viewmodels.shell.ShellParts;
import dev.lakewarden.viewmodels.shell.ShellViewModel;
import dev.lakewarden.viewmodels.shell.SideShown;
import dev.lakewarden.views.estate.EstatePane;
import dev.lakewarden.views.layers.Layers;
import dev.lakewarden.views.motion.Motion;
import dev.lakewarden.views.palette.PaletteView;
import dev.lakewarden.views.tasks.TaskDrawer;
import dev.lakewarden.views.tasks.Toasts;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The whole window. Its {@link #layers} are the root of the scene. */
public final class ShellView {
    private final ShellViewModel viewModel;
    private final BorderPane frame = new BorderPane();
    private final Layers layers;
    private final OpenPages pages;
    private final Workbench workbench;
    private final EstatePane estate;
    private final Sided withTree;
    private final Rail rail;
    private final TaskDrawer tasks;
    private final PaletteView palette;
    private final ZoneWalk zones = new ZoneWalk(this::zones);

    /** Commands of the application must be registered before; those of the window are added. */
    public ShellView(ShellParts parts, PageRegistry registry) {
        this.viewModel = parts.shell();
        Motion motion = new Motion(viewModel.look().moves());
        this.layers = new Layers(new StackPane(frame, new Toasts(parts.notifications())), motion);
        this.palette = new PaletteView(parts.palette(), layers);
        TabStrip strip = new TabStrip(viewModel.tabs());
        this.tasks = new TaskDrawer(parts.tasks(), viewModel.tasksOpenProperty(), motion);
        this.workbench = new Workbench(viewModel, strip, tasks, motion);
        this.pages = new OpenPages(viewModel, registry, strip, workbench, motion);
        layers.setHome(() -> currentPage().ifPresent(Page::focus));
        WindowCommands.register(this, viewModel, registry.areas());
        this.estate =
                new EstatePane(
                        parts.estate(), viewModel.commands(), this::open, new EstateFoot(parts));
        this.withTree =
                new Sided(
                        workbench,
                        estate,
                        new Sided.Side("tree", Sided.Edge.LEFT, 1180, 228),
                        viewModel.tree(),
                        viewModel.layout());
        this.rail = new Rail(viewModel.tabs(), registry.areas());
        layOut(parts);
        viewModel
                .treeShownProperty()
                .subscribe(
                        shown -> {
                            withTree.show(shown);
                            withTree.slideIn(motion);
                        });
        new WindowKeys(viewModel, layers, this::closedOverlay, this::clearSelection);
    }

    private void layOut(ShellParts parts) {
        frame.setId("window");
        frame.getStyleClass().add("window");
        frame.setTop(TopBar.of(parts, layers));
        frame.setLeft(rail);
        frame.setCenter(withTree);
        frame.setBottom(new StatusBar(parts));
    }

    /** The root of the scene; palette and dialogs are shown through it. */
    public Layers layers() {
        return layers;
    }

    /** The names of the pages that there are, open or not. */
    public Set<String> pageNames() {
        return pages.names();
    }

    /** The page in front. */
    public Optional<Page> currentPage() {
        return pages.current();
    }

    /** A page that can show it in place does; otherwise it gets a tab of its own. */
    public void open(PageAddress address) {
        pages.open(address);
    }

    public void openPalette(PaletteScope scope) {
        palette.open(scope);
    }

    /** The connection of the line that is selected in the tree. */
    public Optional<String> selectedConnection() {
        return estate.selectedConnection();
    }

    void focusEstateFilter() {
        viewModel.treeShownProperty().set(true);
        estate.focusFilter();
    }

    void refreshPage() {
        currentPage().ifPresent(page -> page.state().refresh());
    }

    ZoneWalk zoneWalk() {
        return zones;
    }

    /** Closes what lies above the page, the upper one first; answers whether there was one. */
    private boolean closedOverlay() {
        for (SideShown side : List.of(viewModel.tree(), viewModel.inspector())) {
            if (side.isOverlaid()) {
                side.shownProperty().set(false);
                // What had the focus is gone with it.
                currentPage().ifPresent(Page::focus);
                return true;
            }
        }
        return false;
    }

    private void clearSelection() {
        currentPage().ifPresent(Page::clearSelection);
    }

    private List<Node> zones() {
        List<Node> all = new ArrayList<>(List.of(frame.getTop(), rail, estate));
        all.addAll(workbench.zones());
        all.addAll(List.of(tasks, frame.getBottom()));
        return all;
    }

    /** Runs a command by its id, if there is one and it is on. */
    public void run(String commandId) {
        viewModel.commands().run(commandId);
    }

    /** Remembers how wide the sides are now. */
    public void keep() {}

    /** Closes every page; the tabs stay remembered. */
    public void close() {
        keep();
        pages.close();
    }
}
