package dev.lakewarden.views.connections;

import dev.lakewarden.viewmodels.connections.ConnectionEditorViewModel;
import dev.lakewarden.viewmodels.connections.StageRow;
import dev.lakewarden.viewmodels.connections.TestWords;
import dev.lakewarden.viewmodels.problem.Problem;
import dev.lakewarden.views.badges.Glyph;

import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.Locale;

/** A connection test: its steps with their times, and what, why and do if one failed. */
final class TestPane extends VBox {
    private static final String ID = "connection-editor-test";

    private final ConnectionEditorViewModel editor;
    private final Label headline = new Label();
    private final Label when = new Label();
    private final Button copy;
    private final Button cancel;
    private final VBox steps = new VBox();
    private final GridPane reasons = new GridPane();
    private String details = "";

    TestPane(ConnectionEditorViewModel editor) {
        this.editor = editor;
        setId(ID + "-result");
        getStyleClass().add("test-pane");
        headline.setId(ID + "-headline");
        headline.getStyleClass().add("strong");
        when.setId(ID + "-when");
        when.getStyleClass().add("muted");
        copy = Parts.button(ID + "-copy", Feather.COPY, "Copy details", this::copyDetails);
        cancel = Parts.button(ID + "-cancel", "Cancel test", editor.parts().test()::cancel);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox head = new HBox(headline, when, spring, copy, cancel);
        head.getStyleClass().add("test-head");
        steps.setId(ID + "-steps");
        steps.getStyleClass().add("test-steps");
        reasons.setId(ID + "-reasons");
        reasons.getStyleClass().add("test-reasons");
        HBox.setHgrow(reasons, Priority.ALWAYS);
        HBox body = new HBox(steps, reasons);
        body.getStyleClass().add("test-body");
        getChildren().addAll(head, body);
        editor.parts().test().words().subscribe(this::show);
    }

    private void copyDetails() {
        ClipboardContent content = new ClipboardContent();
        content.putString(details);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void show(TestWords words) {
        for (TestWords.Mood mood : TestWords.Mood.values()) {
            pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(mood.name().toLowerCase(Locale.ROOT)),
                    mood == words.mood());
        }
        Parts.present(this, words.mood() != TestWords.Mood.NONE);
        details = words.details();
        headline.setText(words.headline());
        headline.setGraphic(Glyph.of(icon(words.mood()), Glyph.Size.HEADER));
        when.setText(words.when());
        Parts.present(copy, !words.details().isEmpty());
        Parts.present(cancel, words.mood() == TestWords.Mood.RUNNING);
        steps.getChildren().setAll(words.rows().stream().map(TestPane::step).toList());
        Parts.present(steps, !words.rows().isEmpty());
        reasons.getChildren().clear();
        words.problem().ifPresent(problem -> explain(problem, words));
        Parts.present(reasons, words.problem().isPresent());
    }

    private void explain(Problem problem, TestWords words) {
        reason(0, "What", problem.title());
        reason(1, "Why", problem.cause());
        reason(2, "Do", problem.remedy());
        words.fix()
                .ifPresent(
                        fix ->
                                reasons.add(
                                        Parts.button(
                                                ID + "-fix",
                                                Feather.EDIT_2,
                                                fix.title(),
                                                () -> editor.focusOn(fix.key())),
                                        1,
                                        3));
    }

    private void reason(int row, String name, String text) {
        Label label = new Label(name);
        label.getStyleClass().add("muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        reasons.add(label, 0, row);
        reasons.add(Parts.words(ID + "-" + name.toLowerCase(Locale.ROOT), text), 1, row);
    }

    private static HBox step(StageRow row) {
        String id = ID + "-step-" + row.stage().name().toLowerCase(Locale.ROOT);
        Label title = new Label(row.title(), Glyph.of(icon(row.status()), Glyph.Size.HEADER));
        Label time = new Label(row.time());
        time.setId(id + "-time");
        time.getStyleClass().addAll("mono", "muted");
        time.setMinWidth(Region.USE_PREF_SIZE);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox line = new HBox(title, spring, time);
        line.setId(id);
        line.setAccessibleText(row.spoken());
        line.getStyleClass().addAll("test-step", row.status().name().toLowerCase(Locale.ROOT));
        if (!row.detail().isEmpty()) {
            Parts.explain(line, row.detail());
        }
        return line;
    }

    private static Ikon icon(StageRow.Status status) {
        return switch (status) {
            case PASSED -> Feather.CHECK_CIRCLE;
            case FAILED -> Feather.X_OCTAGON;
            case NOT_NEEDED -> Feather.MINUS_CIRCLE;
            case RUNNING -> Feather.LOADER;
            case NOT_RUN -> Feather.CIRCLE;
        };
    }

    private static Ikon icon(TestWords.Mood mood) {
        return switch (mood) {
            case PASSED -> Feather.CHECK_CIRCLE;
            case FAILED -> Feather.X_OCTAGON;
            case STOPPED -> Feather.INFO;
            case RUNNING, NONE -> Feather.LOADER;
        };
    }
}
