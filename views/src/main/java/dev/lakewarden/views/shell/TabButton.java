package dev.lakewarden.views.shell;

import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.viewmodels.page.PageAddress;
import dev.lakewarden.viewmodels.shell.TabsViewModel;
import dev.lakewarden.views.badges.EnvironmentPill;
import dev.lakewarden.views.badges.Glyph;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One tab: icon, title, and a cross that is a dot while something in the page is not sent yet. */
final class TabButton extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final PageAddress address;
    private final TabsViewModel tabs;
    private final Label title = new Label();
    private final FontIcon mark = Glyph.of(Feather.X, Glyph.Size.CHIP);

    TabButton(Page page, TabsViewModel tabs) {
        this.address = page.address();
        this.tabs = tabs;
        String id = idOf(address);
        setId(id);
        getStyleClass().add("tab-button");
        setAccessibleRole(AccessibleRole.TAB_ITEM);
        setFocusTraversable(true);
        title.textProperty().bind(page.title());
        title.setMinWidth(Region.USE_PREF_SIZE);
        accessibleTextProperty().bind(page.title());
        getChildren().addAll(Glyph.of(page.icon(), Glyph.Size.BUTTON), title, closeButton(id));
        page.environment()
                .filter(environment -> environment == Environment.PROD)
                .ifPresent(prod -> EnvironmentPill.mark(this, prod));
        page.unsent().subscribe(unsent -> mark.setIconCode(unsent ? Feather.CIRCLE : Feather.X));
        setOnMousePressed(this::press);
        setOnKeyPressed(this::key);
        Tooltip.install(this, new Tooltip(address.toString()));
    }

    /** {@code tables:nessie/sales.orders} gives {@code tab-tables-nessie-sales-orders}. */
    private static String idOf(PageAddress address) {
        return "tab-" + address.toString().replaceAll("[^A-Za-z0-9]+", "-");
    }

    private Button closeButton(String id) {
        Button close = new Button();
        close.setId(id + "-close");
        close.getStyleClass().setAll("tab-close");
        close.setGraphic(mark);
        close.setFocusTraversable(false);
        close.accessibleTextProperty().bind(title.textProperty().map(name -> "Close " + name));
        close.setOnAction(_ -> tabs.close(address));
        return close;
    }

    PageAddress address() {
        return address;
    }

    void markSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
        setFocusTraversable(selected);
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.MIDDLE) {
            tabs.close(address);
        } else {
            tabs.open(address);
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> tabs.selectPrevious();
            case RIGHT -> tabs.selectNext();
            case DELETE -> tabs.close(address);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
