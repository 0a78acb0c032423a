package dev.lakewarden.views.lists;

import javafx.animation.AnimationTimer;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

/**
 * Lets the first rows of a table that is in sight appear a few a frame. A cell is dear when it is
 * made and cheap ever after: a whole screen of new ones would hold the FX thread for hundreds of
 * milliseconds, in which no key is answered.
 */
final class FirstRows extends AnimationTimer {
    private static final int ROWS_A_FRAME = 1;

    private final TableView<?> table;
    private double room;
    private boolean begun;

    FirstRows(TableView<?> table) {
        this.table = table;
    }

    /** The table is about to have rows. Those before the first picture are nobody's wait. */
    void arrive() {
        if (begun) {
            return;
        }
        begun = true;
        boolean isSeen =
                table.getScene() != null
                        && table.getScene().getWindow() != null
                        && table.getScene().getWindow().isShowing()
                        && table.getHeight() > 0
                        && table.getFixedCellSize() > 0;
        if (isSeen) {
            room = 2 * table.getFixedCellSize();
            table.setMaxHeight(room);
            start();
        }
    }

    @Override
    public void handle(long now) {
        room += ROWS_A_FRAME * table.getFixedCellSize();
        if (room < table.getParent().getLayoutBounds().getHeight()) {
            table.setMaxHeight(room);
        } else {
            stop();
            table.setMaxHeight(Region.USE_COMPUTED_SIZE);
        }
    }
}
