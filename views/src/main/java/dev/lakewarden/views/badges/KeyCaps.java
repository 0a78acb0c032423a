package dev.lakewarden.views.badges;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A shortcut drawn as key caps: {@code Ctrl+K} is two caps. */
public final class KeyCaps extends HBox {
    public KeyCaps(String shortcut) {
        getStyleClass().add("key-caps");
        setAccessibleText(shortcut);
        for (String key : shortcut.split("\\+", -1)) {
            if (!key.isEmpty()) {
                Label cap = new Label(key);
                cap.getStyleClass().add("key-cap");
                cap.setMinWidth(USE_PREF_SIZE);
                getChildren().add(cap);
            }
        }
    }
}
