package dev.lakewarden.views.connections;

import dev.lakewarden.views.badges.Glyph;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the field with the keyboard is for, always at the same place so that nothing jumps. It asks
 * the scene who has the keyboard: the cells of a closed list say that they have it when they have
 * not.
 */
final class HelpLine extends HBox {
    private final Label title = new Label();
    private final Label words = Parts.words("connection-editor-help", "", "muted");
    private final Map<Node, Topic> topics = new HashMap<>();
    private Optional<Topic> current = Optional.empty();
    private Subscription watching = Subscription.EMPTY;

    private record Topic(
            ObservableValue<String> title, ObservableValue<String> words, Runnable onLeft) {}

    HelpLine() {
        getStyleClass().add("help-line");
        title.getStyleClass().add("medium");
        title.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        FontIcon mark = Glyph.of(Feather.INFO, Glyph.Size.STATUS);
        // An icon without words would promise something.
        mark.visibleProperty()
                .bind(words.textProperty().map(text -> !text.isEmpty()).orElse(false));
        getChildren().addAll(mark, title, words);
        sceneProperty().subscribe(this::watch);
    }

    private void watch(@Nullable Scene scene) {
        watching.unsubscribe();
        watching =
                scene == null
                        ? Subscription.EMPTY
                        : scene.focusOwnerProperty().subscribe(this::moved);
    }

    private void moved(@Nullable Node owner) {
        Optional<Topic> now = topicOf(owner);
        if (now.equals(current)) {
            return;
        }
        Optional<Topic> before = current;
        current = now;
        title.textProperty().unbind();
        words.textProperty().unbind();
        now.ifPresent(
                topic -> {
                    title.textProperty().bind(topic.title());
                    words.textProperty().bind(topic.words());
                });
        before.ifPresent(topic -> topic.onLeft().run());
    }

    private Optional<Topic> topicOf(@Nullable Node owner) {
        for (Node at = owner; at != null; at = at.getParent()) {
            Topic topic = topics.get(at);
            if (topic != null) {
                return Optional.of(topic);
            }
        }
        return Optional.empty();
    }

    /** The fields are gone. */
    void forget() {
        topics.clear();
        current = Optional.empty();
    }

    /** {@code onLeft} runs when the keyboard goes elsewhere. */
    void follow(Node node, String titleOf, String wordsOf, Runnable onLeft) {
        follow(node, new SimpleStringProperty(titleOf), new SimpleStringProperty(wordsOf), onLeft);
    }

    void follow(
            Node node,
            ObservableValue<String> titleOf,
            ObservableValue<String> wordsOf,
            Runnable onLeft) {
        topics.put(node, new Topic(titleOf, wordsOf, onLeft));
    }
}
