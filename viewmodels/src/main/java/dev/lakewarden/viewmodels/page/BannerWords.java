package dev.lakewarden.viewmodels.page;

import dev.lakewarden.viewmodels.problem.Problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a banner says of the problems of a page; both are empty where there is none.
 *
 * @param text the one problem in a sentence, or how many there are and which
 * @param whole each of them in a line of its own, where there are several
 */
public record BannerWords(String text, String whole) {
    /** As many as are named in the banner itself. */
    private static final int NAMED = 3;

    public static BannerWords of(List<Problem> problems) {
        return switch (problems.size()) {
            case 0 -> new BannerWords("", "");
            case 1 -> new BannerWords(problems.getFirst().sentence(), "");
            default ->
                    new BannerWords(
                            several(problems),
                            problems.stream()
                                    .map(Problem::sentence)
                                    .collect(Collectors.joining("\n")));
        };
    }

    /** {@code 4 problems: a does not answer; b refused the sign-in; c is not there; 1 more.} */
    private static String several(List<Problem> problems) {
        int more = problems.size() - NAMED;
        return problems.stream()
                        .limit(NAMED)
                        .map(Problem::title)
                        .collect(Collectors.joining("; ", problems.size() + " problems: ", ""))
                + (more > 0 ? "; " + more + " more." : ".");
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
