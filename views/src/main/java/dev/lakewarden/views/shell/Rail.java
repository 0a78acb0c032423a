package dev.lakewarden.views.shell;

import dev.lakewarden.viewmodels.page.PageAddress;
import dev.lakewarden.viewmodels.shell.TabsViewModel;
import dev.lakewarden.views.badges.Glyph;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The areas of the console from top to bottom, and Settings at the foot. */
final class Rail extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Map<String, Button> items = new LinkedHashMap<>();
    private final TabsViewModel tabs;

    Rail(TabsViewModel tabs, List<PageRegistry.Area> areas) {
        this.tabs = tabs;
        setId("rail");
        getStyleClass().add("rail");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText("Areas");
        for (int at = 0; at < areas.size(); at++) {
            PageRegistry.Area area = areas.get(at);
            getChildren().add(item(area.page(), area.title(), area.icon(), "Alt+" + (at + 1)));
        }
        Region spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        getChildren().addAll(spring, item("settings", "Settings", Feather.SETTINGS, "Ctrl+,"));
        tabs.selected().subscribe(this::mark);
    }

    private Button item(String page, String title, Ikon icon, String shortcut) {
        Button button = new Button(title, Glyph.of(icon, Glyph.Size.RAIL));
        button.setId("rail-" + page);
        button.setContentDisplay(ContentDisplay.TOP);
        button.getStyleClass().setAll("rail-item");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip(title + " (" + shortcut + ")"));
        button.setOnAction(_ -> tabs.open(PageAddress.of(page)));
        items.put(page, button);
        return button;
    }

    private void mark(Optional<PageAddress> selected) {
        items.forEach(
                (page, button) -> {
                    boolean current = selected.map(PageAddress::page).orElse("").equals(page);
                    button.pseudoClassStateChanged(CURRENT, current);
                    button.setAccessibleText(button.getText() + (current ? ", current area" : ""));
                });
    }
}
