package dev.lakewarden.app.commands;

import dev.lakewarden.app.output.Answer;
import dev.lakewarden.app.output.Columns;
import dev.lakewarden.app.output.FailureReport;
import dev.lakewarden.app.output.Json;
import dev.lakewarden.app.output.Page;
import dev.lakewarden.app.output.Words;
import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.Permission;
import dev.lakewarden.governance.connections.TestReport;
import dev.lakewarden.governance.connections.TestStep;
import dev.lakewarden.viewmodels.times.TimeWords;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Connections, and tests of them, as commands print them. */
final class ConnectionAnswers {
    private ConnectionAnswers() {}

    record Listed(List<Connection> connections) implements Answer {
        @Override
        public void writeText(Page page) {
            Columns table = Columns.of("NAME", "PROVIDER", "ENVIRONMENT", "SITE", "CHANGES");
            for (Connection connection : connections) {
                table.row(
                        connection.name(),
                        connection.provider(),
                        connection.environment().word(),
                        connection.site().isEmpty() ? Words.UNKNOWN : connection.site(),
                        changes(connection.permission(), page.now()));
            }
            if (table.isEmpty()) {
                page.line("There are no connections yet. lakewarden connection add --help");
            } else {
                page.table(table);
            }
        }

        @Override
        public void writeJson(Json json) {
            json.objects("connections", connections, ConnectionAnswers::write);
        }
    }

    /**
     * @param done what was just done to it, such as {@code Added}; empty if it is only shown
     */
    record One(Connection connection, String done) implements Answer {
        @Override
        public void writeText(Page page) {
            if (!done.isEmpty()) {
                page.line(
                        done
                                + " "
                                + connection.name()
                                + " ("
                                + connection.provider()
                                + ", "
                                + connection.environment().word()
                                + ", "
                                + changes(connection.permission(), page.now())
                                + ").");
                return;
            }
            page.pairs(
                    "Name", connection.name(),
                    "Provider", connection.provider(),
                    "Environment", connection.environment().word(),
                    "Site", connection.site().isEmpty() ? Words.UNKNOWN : connection.site(),
                    "Changes", changes(connection.permission(), page.now()),
                    "Id", connection.id().toString());
            Columns settings = Columns.of("SETTING", "VALUE");
            connection.settings().forEach((key, value) -> settings.row(key, value.shown()));
            if (!settings.isEmpty()) {
                page.blank().table(settings);
            }
        }

        @Override
        public void writeJson(Json json) {
            json.object("connection", it -> write(it, connection));
        }
    }

    record Tested(String name, TestReport report) implements Answer {
        @Override
        public void writeText(Page page) {
            Columns table = Columns.of("STEP", "RESULT", ">TOOK", "DETAIL");
            for (TestStep step : report.steps()) {
                table.row(
                        word(step),
                        result(step.outcome()),
                        step.outcome() instanceof TestStep.Outcome.NotRun
                                ? Words.UNKNOWN
                                : TimeWords.duration(step.took()),
                        detail(step.outcome()));
            }
            page.table(table);
        }

        @Override
        public void writeJson(Json json) {
            json.text("connection", name)
                    .instant("at", report.at())
                    .flag("passed", report.failedStep().isEmpty())
                    .duration("tookMs", report.took())
                    .objects(
                            "steps",
                            report.steps(),
                            (it, step) ->
                                    it.word("step", step.stage())
                                            .word("result", result(step.outcome()))
                                            .text("detail", detail(step.outcome()))
                                            .duration("tookMs", step.took()));
        }

        private static String word(TestStep step) {
            return step.stage().name().toLowerCase(Locale.ROOT);
        }

        private static String result(TestStep.Outcome outcome) {
            return switch (outcome) {
                case TestStep.Outcome.Passed _ -> "passed";
                case TestStep.Outcome.NotNeeded _ -> "not needed";
                case TestStep.Outcome.Failed _ -> "failed";
                case TestStep.Outcome.NotSeen _ -> "not seen";
                case TestStep.Outcome.NotRun _ -> "not run";
            };
        }

        private static String detail(TestStep.Outcome outcome) {
            return switch (outcome) {
                case TestStep.Outcome.Passed(var detail) -> detail;
                case TestStep.Outcome.NotNeeded(var why) -> why;
                case TestStep.Outcome.Failed(var failure) ->
                        FailureReport.of(failure).what() + ": " + failure.because();
                case TestStep.Outcome.NotSeen(var why) -> why;
                case TestStep.Outcome.NotRun _ -> "";
            };
        }
    }

    static String changes(Permission permission, Instant now) {
        return switch (permission) {
            case Permission.ReadOnly _ -> "read-only";
            case Permission.Allowed allowed when !allowed.allowsChangesAt(now) ->
                    "read-only, the permission ended";
            case Permission.Allowed(_, _, var until) ->
                    until.map(end -> "allowed until " + end).orElse("allowed");
        };
    }

    static void write(Json json, Connection connection) {
        json.text("id", connection.id().toString())
                .text("name", connection.name())
                .text("provider", connection.provider())
                .text("environment", connection.environment().word())
                .text("site", connection.site())
                .object("changes", it -> write(it, connection.permission()))
                .object(
                        "settings",
                        it ->
                                connection
                                        .settings()
                                        .forEach((key, value) -> it.text(key, value.shown())));
    }

    private static void write(Json json, Permission permission) {
        switch (permission) {
            case Permission.ReadOnly _ ->
                    json.flag("allowed", false)
                            .nothing("since")
                            .nothing("until")
                            .text("reason", Optional.empty());
            case Permission.Allowed(var since, var reason, var until) ->
                    json.flag("allowed", true)
                            .instant("since", since)
                            .instant("until", until)
                            .text("reason", reason);
        }
    }
}
