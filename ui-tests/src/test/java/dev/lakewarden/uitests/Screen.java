package dev.lakewarden.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.awaitility.Awaitility;
import org.testfx.api.FxRobot;

import java.time.Duration;
import java.util.Optional;

/** What every page object does: look for ids, press keys, answer words. */
abstract class Screen {
    private final FxRobot robot;

    Screen(FxRobot robot) {
        this.robot = robot;
    }

    protected FxRobot robot() {
        return robot;
    }

    protected <N extends Node> Optional<N> find(String id, Class<N> type) {
        return Fx.ask(() -> robot.lookup("#" + id).tryQueryAs(type).filter(Screen::isSeen));
    }

    protected <N extends Node> N get(String id, Class<N> type) {
        Fx.await(
                id,
                () -> robot.lookup("#" + id).tryQueryAs(type).filter(Screen::isSeen).isPresent());
        return find(id, type).orElseThrow();
    }

    protected boolean isShown(String id) {
        return find(id, Node.class).isPresent();
    }

    protected String words(String id) {
        Labeled labeled = get(id, Labeled.class);
        return Fx.ask(labeled::getText);
    }

    protected void awaitShown(String id) {
        get(id, Node.class);
    }

    protected void awaitGone(String id) {
        Fx.await(
                "no " + id,
                () -> robot.lookup("#" + id).tryQuery().filter(Screen::isSeen).isEmpty());
    }

    protected void press(KeyCode... keys) {
        robot.push(keys);
    }

    protected void type(String text) {
        robot.write(text, 0);
    }

    protected void click(String id) {
        awaitShown(id);
        robot.clickOn("#" + id);
    }

    protected void awaitFocus(String id) {
        Awaitility.await("the focus in " + id)
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(Fx.ask(this::focused)).isEqualTo(id));
    }

    /** The id of what has the keyboard, or what it is if it has none. */
    private String focused() {
        Node owner = robot.targetWindow().getScene().getFocusOwner();
        return owner == null || owner.getId() == null ? String.valueOf(owner) : owner.getId();
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null && node.getScene().getWindow() != null;
    }
}
