package dev.lakewarden.views.shell;

import dev.lakewarden.viewmodels.page.PageAddress;
import dev.lakewarden.viewmodels.page.PageViewModel;
import dev.lakewarden.viewmodels.page.StillPageViewModel;
import dev.lakewarden.views.states.StatePane;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** Stands where a tab of another version of Lakewarden was. */
final class AbsentPage implements Page {
    private final PageAddress address;
    private final StatePane node;

    AbsentPage(PageAddress address) {
        this.address = address;
        this.node = new StatePane(address.page());
        node.showEmpty(
                Feather.HELP_CIRCLE,
                "There is no page " + address + ".",
                "Another version of Lakewarden opened this tab. Close it with Ctrl+W.",
                List.of());
    }

    @Override
    public PageAddress address() {
        return address;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(address.page());
    }

    @Override
    public Ikon icon() {
        return Feather.HELP_CIRCLE;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public PageViewModel state() {
        return new StillPageViewModel();
    }

    @Override
    public String helpTopic() {
        return "window";
    }

    @Override
    public void close() {}
}
