package dev.lakewarden.app.window;

import dev.lakewarden.viewmodels.background.Background;
import dev.lakewarden.viewmodels.page.PageAddress;
import dev.lakewarden.viewmodels.shell.ShellParts;
import dev.lakewarden.views.shell.ShellView;
import dev.lakewarden.views.theme.ThemeFollower;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The content of a window with everything behind it, before there is a stage around it. */
public final class OpenWindow {
    private final WindowGraph graph;
    private final ShellView shell;
    private final Dialogs dialogs;
    private final ObjectProperty<Instant> now;
    private final Optional<String> asset;
    private final WorkspaceAffairs affairs;

    private record Content(WindowGraph graph, ShellView shell, Dialogs dialogs) {}

    private OpenWindow(Content content, ObjectProperty<Instant> now, Optional<String> asset) {
        this.graph = content.graph();
        this.shell = content.shell();
        this.dialogs = content.dialogs();
        this.now = now;
        this.asset = asset;
        this.affairs = new WorkspaceAffairs(graph, shell.layers());
    }

    /** On the FX thread. */
    public static OpenWindow of(
            WindowRequest request, OpenedWorkspace opened, Background background, Clock clock) {
        ObjectProperty<Instant> now = new SimpleObjectProperty<>(clock.instant());
        AtomicReference<@Nullable ShellView> shown = new AtomicReference<>();
        WindowGraph graph =
                new WindowGraph(
                        request,
                        opened,
                        background,
                        clock,
                        now,
                        address ->
                                Optional.ofNullable(shown.get())
                                        .ifPresent(shell -> shell.open(address)));
        ThemeFollower.prepare(graph.parts().shell().look());
        Dialogs dialogs = new Dialogs(graph);
        ShellView shell = Pages.shell(graph);
        shown.set(shell);
        graph.parts().palette().offer(TableActions.of(graph, dialogs));
        return new OpenWindow(new Content(graph, shell, dialogs), now, request.asset());
    }

    /** Brings the tabs back and reads the workspace. */
    public void start() {
        graph.parts().shell().tabs().restore(PageAddress.of("tables"));
        asset.ifPresent(name -> shell.open(new PageAddress("tables", name)));
        graph.parts().estate().load();
        graph.longWork().showEarlier();
        dialogs.showIn(shell);
    }

    /** What need not be there for the first picture, and would take a core from it. */
    void loadBehind() {
        dialogs.load();
    }

    /** The window can be taken to another workspace. */
    void offerOthers(Elsewhere elsewhere, Leaving.Arrival arrival) {
        affairs.offerOthers(
                elsewhere,
                new Leaving(
                        graph,
                        graph.parts().shell().identity().user(),
                        elsewhere,
                        new AlertAsking(),
                        arrival));
    }

    /** Asks the systems, once people see what the workspace knew of them. */
    void refreshBehind() {
        graph.longWork().refreshBehind();
    }

    /** Whether the person is asked before the window closes; it closes then unless they stay. */
    boolean askBefore(Runnable closing) {
        return dialogs.askBefore(closing);
    }

    /** Someone asked for that asset from outside. */
    void bringUp(String name) {
        shell.open(new PageAddress("tables", name));
    }

    public ShellView shell() {
        return shell;
    }

    public ShellParts parts() {
        return graph.parts();
    }

    /** About once a second. */
    void tick() {
        Instant moment = graph.clock().instant();
        now.set(moment);
        graph.parts().prodLock().tick();
        shell.keep();
        // What moved is written every few seconds, so that a crash loses little of it.
        if (moment.getEpochSecond() % 5 == 0) {
            graph.parts().shell().layout().save();
        }
    }

    /** Writes the layout now, on this thread: the process is being ended. */
    void keepNow() {
        graph.parts().shell().layout().saveNow();
    }

    /** Closes the pages, keeps the layout and asks whatever runs to stop. */
    public void close() {
        shell.close();
        graph.close();
    }
}
