package dev.lakewarden.governance.connections;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is wrong with one setting, in a sentence that says what would be right. Never holds the
 * value: it may be a secret that was put in the wrong place.
 *
 * @param key the setting's, or {@code name}, {@code provider}
 */
public record SettingProblem(String key, String words) {
    /**
     * @throws ConnectorException with {@code Invalid} if there is any problem
     */
    static void refuse(String subject, List<SettingProblem> problems) {
        if (!problems.isEmpty()) {
            throw new ConnectorException(
                    new Failure.Invalid(
                            subject,
                            problems.stream()
                                    .map(problem -> problem.key() + ": " + problem.words())
                                    .collect(Collectors.joining(" "))));
        }
    }
}
