package dev.lakewarden.viewmodels.problem;

import dev.lakewarden.governance.failure.Failure;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happened, why, and what the reader can do, in plain words. */
public record Problem(String title, String cause, String remedy) {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("dev.lakewarden.viewmodels.problem.problems", Locale.ROOT);

    public static Problem of(Failure failure) {
        String key = failure.kind();
        return new Problem(
                MessageFormat.format(WORDS.getString(key + ".title"), failure.subject()),
                whole(failure.because()),
                failure.remedy().isEmpty() ? WORDS.getString(key + ".remedy") : failure.remedy());
    }

    /** As {@link #of}, where a whole connection failed and not one thing that it reaches. */
    public static Problem ofConnection(Failure failure) {
        Problem said = of(failure);
        String key = failure.kind() + ".connection.remedy";
        return failure.remedy().isEmpty() && WORDS.containsKey(key)
                ? new Problem(said.title, said.cause, WORDS.getString(key))
                : said;
    }

    /** All three parts in one line, for a banner or a screen reader. */
    public String sentence() {
        return Stream.of(title, cause, remedy)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(Problem::whole)
                .collect(Collectors.joining(" "));
    }

    /** Systems and connectors often leave the stop off. */
    private static String whole(String said) {
        String words = said.strip();
        return words.isEmpty() || words.matches("(?s).*[.!?…]") ? words : words + ".";
    }
}
