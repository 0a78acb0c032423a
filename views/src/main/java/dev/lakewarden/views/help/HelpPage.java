package dev.lakewarden.views.help;

import dev.lakewarden.viewmodels.page.PageAddress;
import dev.lakewarden.viewmodels.page.PageViewModel;
import dev.lakewarden.viewmodels.page.StillPageViewModel;
import dev.lakewarden.views.shell.Page;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The help text about one page of the window. */
public final class HelpPage implements Page {
    /** The name of this page in addresses. */
    public static final String NAME = "help";

    private final PageAddress address;
    private final ScrollPane node;

    public HelpPage(PageAddress address) {
        this.address = address;
        this.node = new ScrollPane(HelpText.of(address.asset()));
        node.setId("help-scroll");
        node.setFitToWidth(true);
        node.getStyleClass().add("page-scroll");
    }

    @Override
    public PageAddress address() {
        return address;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper("Help: " + HelpText.title(address.asset()));
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
