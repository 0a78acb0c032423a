package dev.lakewarden.views.shell;

import dev.lakewarden.viewmodels.page.PageAddress;
import dev.lakewarden.viewmodels.shell.TabsViewModel;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.util.List;
import java.util.Optional;

/** The open tabs. Drag reorders them, the arrow keys walk them, the wheel scrolls when many. */
final class TabStrip extends HBox {
    private final TabsViewModel tabs;
    private final HBox row = new HBox();
    private final HBox actions = new HBox();

    TabStrip(TabsViewModel tabs) {
        this.tabs = tabs;
        setId("tabs");
        getStyleClass().add("tab-strip");
        setAccessibleRole(AccessibleRole.TAB_PANE);
        setAccessibleText("Open tabs");
        row.getStyleClass().add("tab-row");
        ScrollPane scroll = new ScrollPane(row);
        scroll.getStyleClass().add("tab-scroll");
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setOnScroll(event -> scrollBy(scroll, event.getDeltaY() + event.getDeltaX()));
        HBox.setHgrow(scroll, Priority.ALWAYS);
        actions.getStyleClass().add("tab-actions");
        getChildren().addAll(scroll, actions);
    }

    /** Whether the arrow keys walk the tabs now. */
    boolean hasFocus() {
        return isFocusWithin();
    }

    private void scrollBy(ScrollPane scroll, double delta) {
        double hidden = row.getWidth() - scroll.getWidth();
        if (hidden > 0) {
            scroll.setHvalue(scroll.getHvalue() - delta / hidden);
        }
    }

    /** Buttons at the right end, about the page in front. */
    void showActions(List<? extends Node> nodes) {
        actions.getChildren().setAll(nodes);
    }

    void show(List<TabButton> buttons, Optional<PageAddress> selected) {
        row.getChildren().setAll(buttons);
        buttons.forEach(
                button -> {
                    button.markSelected(selected.filter(button.address()::equals).isPresent());
                    button.setOnMouseDragged(event -> drag(button, event));
                });
    }

    private void drag(TabButton dragged, MouseEvent event) {
        double x = row.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
        for (int at = 0; at < row.getChildren().size(); at++) {
            Node other = row.getChildren().get(at);
            // Past the middle of a neighbour the two change places.
            double middle = other.getBoundsInParent().getCenterX();
            boolean right = other.getLayoutX() > dragged.getLayoutX();
            if (other != dragged && other.getBoundsInParent().contains(x, 1)) {
                if (right ? x > middle : x < middle) {
                    tabs.move(dragged.address(), at);
                }
                return;
            }
        }
    }
}
