package dev.lakewarden.viewmodels.connections;

import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.viewmodels.problem.Problem;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A connection test as text to send to someone. Says where secrets are, never what they are. */
final class TestDetails {
    private TestDetails() {}

    static String of(
            TestRun.Subject subject,
            String headline,
            List<StageRow> rows,
            Optional<Failure> failure) {
        String steps =
                rows.stream()
                        .map(row -> "  " + row.title() + ": " + row.time() + seen(row))
                        .collect(Collectors.joining("\n"));
        String settings =
                new TreeMap<>(subject.settings())
                        .entrySet().stream()
                                .map(entry -> "  " + entry.getKey() + ": " + entry.getValue())
                                .collect(Collectors.joining("\n"));
        return String.join(
                "\n",
                List.of(
                        headline,
                        "Connection: " + subject.name() + " (" + subject.provider() + ")",
                        "Steps:",
                        steps,
                        "Settings:",
                        settings,
                        failure.map(TestDetails::why).orElse("")));
    }

    private static String seen(StageRow row) {
        return row.detail().isEmpty() ? "" : ", " + row.detail();
    }

    private static String why(Failure failure) {
        Problem problem = Problem.of(failure);
        return String.join(
                "\n",
                List.of(
                        "What: " + problem.title() + " (" + failure.kind() + ")",
                        "Why: " + problem.cause(),
                        "Do: " + problem.remedy(),
                        ""));
    }
}
