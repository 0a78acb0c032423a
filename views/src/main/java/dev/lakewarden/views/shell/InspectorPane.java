package dev.lakewarden.views.shell;

import dev.lakewarden.views.badges.Glyph;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** What is beside a page about its selection. */
final class InspectorPane extends VBox {
    private final Label title = new Label();

    InspectorPane(Runnable hide) {
        setId("inspector");
        getStyleClass().add("inspector");
        title.setId("inspector-title");
        title.getStyleClass().add("zone-title");
        Button close = new Button();
        close.setId("inspector-hide");
        close.getStyleClass().addAll("flat", "button-icon");
        close.setGraphic(Glyph.of(Feather.CHEVRONS_RIGHT, Glyph.Size.BUTTON));
        close.setAccessibleText("Hide the inspector");
        close.setTooltip(new Tooltip("Hide the inspector (Ctrl+I)"));
        close.setOnAction(_ -> hide.run());
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox header = new HBox(title, spring, close);
        header.getStyleClass().add("inspector-header");
        getChildren().add(header);
    }

    void show(Page.Inspection inspection) {
        title.textProperty().bind(inspection.title());
        VBox.setVgrow(inspection.node(), Priority.ALWAYS);
        if (getChildren().size() > 1) {
            getChildren().remove(1);
        }
        getChildren().add(inspection.node());
    }
}
