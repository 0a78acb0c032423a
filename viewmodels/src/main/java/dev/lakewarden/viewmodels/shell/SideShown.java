package dev.lakewarden.viewmodels.shell;

import dev.lakewarden.viewmodels.layout.LayoutKeeper;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Whether a side of the window is shown. With room beside the page the choice is kept. In a window
 * too narrow for both it lies above the page, so it is there only while asked for, and what is
 * chosen for the wide window stays.
 */
public final class SideShown {
    private final BooleanProperty shown;
    private boolean hasRoom = true;
    private boolean chosen;

    SideShown(LayoutKeeper layout, String name) {
        this.chosen = layout.flag(name, true);
        this.shown = new SimpleBooleanProperty(chosen);
        shown.subscribe(
                (_, now) -> {
                    if (hasRoom) {
                        chosen = now;
                        layout.put(name, now.toString());
                    }
                });
    }

    public BooleanProperty shownProperty() {
        return shown;
    }

    /** Whether it lies above the page now. */
    public boolean isOverlaid() {
        return shown.get() && !hasRoom;
    }

    /** The window became too narrow: what would cover the page goes. */
    public void loseRoom() {
        hasRoom = false;
        shown.set(false);
    }

    /** The window is wide again: it is as it was chosen there. */
    public void gainRoom() {
        boolean wide = chosen;
        hasRoom = true;
        shown.set(wide);
    }
}
