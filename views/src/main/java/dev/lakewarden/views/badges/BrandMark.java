package dev.lakewarden.views.badges;

import dev.lakewarden.icons.Icons;

import javafx.scene.Group;
import javafx.scene.shape.SVGPath;

/** The shield with its waves, in the accent colour. */
public final class BrandMark extends Group {
    /** As large as a line of the top bar. */
    public BrandMark() {
        for (String drawing : new String[] {Icons.SHIELD, Icons.WAVES}) {
            SVGPath path = new SVGPath();
            path.setContent(drawing);
            path.getStyleClass().add("brand-mark");
            getChildren().add(path);
        }
        setScaleX(0.9);
        setScaleY(0.9);
    }
}
