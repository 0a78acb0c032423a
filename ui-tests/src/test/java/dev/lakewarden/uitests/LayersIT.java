package dev.lakewarden.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.views.layers.Layers;
import dev.lakewarden.views.motion.Motion;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import java.util.concurrent.TimeoutException;

/** What lies above the window, and who has the keyboard. */
class LayersIT {
    private final TextField below;
    private final TextField first;
    private final TextField second;
    private final Layers layers;
    private final VBox dialog;
    private final Stage stage;

    LayersIT() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        below = Fx.ask(TextField::new);
        first = Fx.ask(TextField::new);
        second = Fx.ask(TextField::new);
        layers = Fx.ask(() -> new Layers(below, new Motion(new ReadOnlyObjectWrapper<>(false))));
        dialog = Fx.ask(() -> new VBox(first, second));
        stage = Fx.ask(Stage::new);
    }

    @BeforeEach
    void show() {
        Fx.ask(
                () -> {
                    stage.setScene(new Scene(layers, 400, 300));
                    stage.show();
                    below.requestFocus();
                    layers.show(dialog, second, () -> {});
                    return stage;
                });
    }

    @AfterEach
    void close() {
        Fx.ask(
                () -> {
                    stage.close();
                    return stage;
                });
    }

    @Test
    void whatIsBelowCannotTakeTheKeyboardFromTheFieldThatHasIt() {
        focus(below);
        assertThat(focused()).isSameAs(second);
        focus(first);
        focus(below);
        assertThat(focused()).isSameAs(first);
    }

    @Test
    void theKeyboardGoesBackToWhereItWasWhenTheLayerCloses() {
        Fx.ask(
                () -> {
                    layers.close(dialog);
                    return layers;
                });
        assertThat(focused()).isSameAs(below);
    }

    private void focus(Node node) {
        Fx.ask(
                () -> {
                    node.requestFocus();
                    return node;
                });
    }

    private Node focused() {
        return Fx.ask(() -> stage.getScene().getFocusOwner());
    }
}
