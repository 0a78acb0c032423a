package dev.lakewarden.viewmodels.shell;

import dev.lakewarden.viewmodels.layout.LayoutKeeper;
import dev.lakewarden.viewmodels.page.PageAddress;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The open tabs, in their order, and the one in front. They come back after a restart. */
public final class TabsViewModel {
    private static final String TABS = "shell.tabs";
    private static final String SELECTED = "shell.selected-tab";

    private final LayoutKeeper layout;
    private final ObservableList<PageAddress> tabs = FXCollections.observableArrayList();

    /** One for everybody: a view of the list that nobody holds is collected with its listeners. */
    private final ObservableList<PageAddress> shown =
            FXCollections.unmodifiableObservableList(tabs);

    private final ObjectProperty<@Nullable PageAddress> selected = new SimpleObjectProperty<>();

    public TabsViewModel(LayoutKeeper layout) {
        this.layout = layout;
    }

    public ObservableList<PageAddress> tabs() {
        return shown;
    }

    public ObservableValue<Optional<PageAddress>> selected() {
        return selected.map(Optional::of).orElse(Optional.empty());
    }

    /** The tabs of the last time, or that one where there were none. */
    public void restore(PageAddress first) {
        List<PageAddress> kept =
                layout.text(TABS, "")
                        .lines()
                        .filter(line -> !line.isEmpty() && !line.startsWith(":"))
                        .map(PageAddress::parse)
                        .distinct()
                        .toList();
        tabs.setAll(kept.isEmpty() ? List.of(first) : kept);
        String front = layout.text(SELECTED, "");
        selected.set(
                tabs.stream()
                        .filter(tab -> tab.toString().equals(front))
                        .findFirst()
                        .orElse(tabs.getFirst()));
    }

    /** Brings that page to the front, opening it at the end where it is not open. */
    public void open(PageAddress address) {
        if (!tabs.contains(address)) {
            tabs.add(address);
        }
        selected.set(address);
        keep();
    }

    /** The tab after it comes to the front, or the one before where it was the last. */
    public void close(PageAddress address) {
        int at = tabs.indexOf(address);
        if (at < 0) {
            return;
        }
        if (address.equals(selected.get())) {
            selected.set(
                    tabs.size() == 1 ? null : tabs.get(at + 1 < tabs.size() ? at + 1 : at - 1));
        }
        tabs.remove(at);
        keep();
    }

    public void closeSelected() {
        selected().getValue().ifPresent(this::close);
    }

    public void selectNext() {
        step(1);
    }

    public void selectPrevious() {
        step(-1);
    }

    private void step(int by) {
        if (!tabs.isEmpty()) {
            int at = tabs.indexOf(selected.get());
            selected.set(tabs.get(Math.floorMod(at + by, tabs.size())));
            keep();
        }
    }

    /** Puts a tab where another one is, as drag and drop does. */
    public void move(PageAddress address, int to) {
        int from = tabs.indexOf(address);
        if (from >= 0 && from != to) {
            tabs.remove(from);
            tabs.add(Math.clamp(to, 0, tabs.size()), address);
            keep();
        }
    }

    private void keep() {
        layout.put(
                TABS, tabs.stream().map(PageAddress::toString).collect(Collectors.joining("\n")));
        layout.put(SELECTED, selected().getValue().map(PageAddress::toString).orElse(""));
    }
}
