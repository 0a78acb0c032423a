package dev.lakewarden.views.help;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Help texts as nodes. The files know four things: a title, headings, items and paragraphs; an item
 * may have a key before a colon.
 */
final class HelpText {
    /** What is shown for a page that has no text of its own. */
    private static final String GENERAL = "window";

    private HelpText() {}

    static VBox of(String topic) {
        VBox box = new VBox();
        box.setId("help-text");
        box.getStyleClass().add("help-text");
        lines(topic).stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(HelpText::line)
                .forEach(box.getChildren()::add);
        return box;
    }

    static String title(String topic) {
        return lines(topic).getFirst().replaceFirst("^# ", "");
    }

    private static Region line(String line) {
        if (line.startsWith("## ")) {
            return words(line.substring(3), "help-heading");
        }
        if (!line.startsWith("- ")) {
            return words(line, "help-paragraph");
        }
        String item = line.substring(2);
        int colon = item.indexOf(": ");
        if (colon < 0) {
            return words("• " + item, "help-item");
        }
        Label key = words(item.substring(0, colon), "help-key");
        Label meaning = words(item.substring(colon + 2), "help-meaning");
        HBox.setHgrow(meaning, Priority.ALWAYS);
        HBox pair = new HBox(key, meaning);
        pair.getStyleClass().add("help-pair");
        return pair;
    }

    private static Label words(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static List<String> lines(String topic) {
        String known = topic.matches("[a-z][a-z-]*") ? topic : GENERAL;
        try (InputStream own = HelpText.class.getResourceAsStream(known + ".txt");
                InputStream general = HelpText.class.getResourceAsStream(GENERAL + ".txt")) {
            return text(own == null ? general : own).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(@Nullable InputStream stream) throws IOException {
        if (stream == null) {
            throw new IllegalStateException("The help texts are missing");
        }
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
}
