package dev.lakewarden.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.CssParser;
import javafx.css.Stylesheet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** JavaFX drops what it cannot parse, and often all that follows, with a line in the log. */
class StyleSheetsTest {
    static List<Path> sheets() throws IOException {
        Path resources =
                Path.of(System.getProperty("lakewarden.root")).resolve("views/src/main/resources");
        try (Stream<Path> files = Files.walk(resources)) {
            return files.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyStyleSheetIsUnderstoodWhole(Path sheet) throws IOException {
        String text = Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "");
        long written = text.chars().filter(character -> character == '{').count();
        CssParser.errorsProperty().clear();
        Stylesheet parsed = new CssParser().parse(sheet.toUri().toURL());
        assertThat(CssParser.errorsProperty())
                .extracting(CssParser.ParseError::getMessage)
                .isEmpty();
        // Some mistakes swallow rules without being noted.
        assertThat(parsed.getRules()).hasSize((int) written);
    }
}
