package dev.lakewarden.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** The walk itself: it must not be blind. */
class WalkFindsIT {
    private static final String LONG = "a text that is longer than the place that it is given here";

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aControlWithoutAnId() {
        assertThat(complaints(() -> new Button("Refresh"))).containsExactly("no id: Button#null");
    }

    @Test
    void anIdThatIsThereTwice() {
        assertThat(complaints(() -> new VBox(button("one"), button("one"))))
                .containsExactly("id twice: Button#one");
    }

    @Test
    void aControlWithoutWords() {
        assertThat(
                        complaints(
                                () -> {
                                    TextField field = new TextField();
                                    field.setId("field");
                                    return field;
                                }))
                .containsExactly("no label: TextField#field");
    }

    @Test
    void aTextThatIsCutOff() {
        assertThat(complaints(() -> new Label(LONG))).hasSize(1).first().asString().contains(LONG);
    }

    @Test
    void aTextThatIsCutOffInACell() {
        assertThat(
                        complaints(
                                () -> {
                                    ListView<String> list =
                                            new ListView<>(FXCollections.observableArrayList(LONG));
                                    list.setId("list");
                                    list.setAccessibleText("Texts");
                                    list.setPrefWidth(80);
                                    list.setCellFactory(_ -> narrow());
                                    return list;
                                }))
                .hasSize(1);
    }

    @Test
    void nothingWhereATooltipHasTheWholeText() {
        assertThat(
                        complaints(
                                () -> {
                                    Label label = new Label(LONG);
                                    label.setTooltip(new Tooltip(LONG));
                                    return label;
                                }))
                .isEmpty();
    }

    private static Button button(String id) {
        Button button = new Button("Refresh");
        button.setId(id);
        return button;
    }

    private static ListCell<String> narrow() {
        return new ListCell<>() {
            @Override
            protected void updateItem(String item, boolean empty) {
                super.updateItem(item, empty);
                setPrefWidth(0);
                setText(item);
            }
        };
    }

    private static List<String> complaints(Supplier<Node> made) {
        return Fx.ask(
                () -> {
                    VBox root = new VBox(made.get());
                    Scene scene = new Scene(root, 100, 100);
                    scene.snapshot(null);
                    return Walk.complaints(root);
                });
    }
}
