package dev.lakewarden.governance.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Finds the tool, or writes down that a test was skipped so that the build can count it at its end.
 */
final class NeedsCondition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getElement(), Needs.class)
                .map(Needs::value)
                .map(tool -> judge(tool, context))
                .orElseGet(() -> ConditionEvaluationResult.enabled("Needs nothing"));
    }

    private static ConditionEvaluationResult judge(Tool tool, ExtensionContext context) {
        if (tool.find().isPresent()) {
            return ConditionEvaluationResult.enabled(tool + " was found");
        }
        String test =
                context.getRequiredTestClass().getSimpleName() + ": " + context.getDisplayName();
        String line = "Skipped, " + tool + " is not installed: " + test;
        System.out.println(line);
        record(line);
        return ConditionEvaluationResult.disabled(line);
    }

    private static void record(String line) {
        Path target = Path.of(System.getProperty("lakewarden.root", "."), "target");
        try {
            Files.createDirectories(target);
            Files.writeString(
                    target.resolve("skipped-tests.txt"),
                    line + System.lineSeparator(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
