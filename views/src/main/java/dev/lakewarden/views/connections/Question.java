package dev.lakewarden.views.connections;

import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.views.badges.EnvironmentPill;
import dev.lakewarden.views.layers.DialogFrame;
import dev.lakewarden.views.layers.Layers;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A small dialog that is there exactly as long as its view model asks something. */
final class Question {
    private final DialogFrame frame;
    private final VBox body = new VBox();
    private final List<Button> left = new ArrayList<>();
    private final List<Button> right = new ArrayList<>();
    private boolean open;

    Question(Layers layers, String id, Ikon icon, String title) {
        frame = Parts.styled(new DialogFrame(layers, id, icon, title));
        frame.getStyleClass().add("question");
        body.getStyleClass().add("question-body");
    }

    Question say(Node... nodes) {
        body.getChildren().addAll(nodes);
        return this;
    }

    /** The edge and the word of the environment that it is about; none while there is none. */
    Question about(ObservableValue<Optional<Environment>> environment) {
        EnvironmentPill pill = new EnvironmentPill(Environment.DEV);
        pill.setId(frame.getId() + "-environment");
        frame.withChips(pill);
        environment.subscribe(
                now -> {
                    Parts.present(pill, now.isPresent());
                    now.ifPresent(pill::show);
                    for (Environment each : Environment.values()) {
                        frame.pseudoClassStateChanged(
                                PseudoClass.getPseudoClass(each.word()),
                                now.filter(each::equals).isPresent());
                    }
                });
        return this;
    }

    Question titled(ObservableValue<String> title) {
        frame.withTitle(title);
        return this;
    }

    /** At the left end of the foot, away from what usually is meant. */
    Question aside(Button button) {
        left.add(button);
        return this;
    }

    /** The last one is what the dialog is for. */
    Question answers(Button... buttons) {
        right.addAll(List.of(buttons));
        return this;
    }

    DialogFrame frame() {
        return frame;
    }

    /** {@code leave} is what Esc, the cross and a click beside it mean. */
    void openWhile(ObservableValue<Boolean> asked, Node first, Runnable leave) {
        frame.withBody(body).withFoot(left, right).leavingBy(leave);
        asked.subscribe(
                now -> {
                    if (now && !open) {
                        open = true;
                        frame.open(first, () -> open = false);
                    } else if (!now && open) {
                        frame.close();
                    }
                });
    }
}
