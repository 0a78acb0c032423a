package dev.lakewarden.app.commands;

import dev.lakewarden.app.output.Answer;
import dev.lakewarden.app.output.FailureReport;
import dev.lakewarden.app.output.Json;
import dev.lakewarden.app.output.Page;
import dev.lakewarden.governance.connections.SettingProblem;
import dev.lakewarden.governance.exchange.ConnectionImport;
import dev.lakewarden.governance.exchange.LeftOut;
import dev.lakewarden.governance.exchange.TrustPreview;
import dev.lakewarden.governance.exchange.TrustPreview.Difference;
import dev.lakewarden.governance.exchange.TrustPreview.Entry;
import dev.lakewarden.governance.exchange.TrustPreview.Verdict;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an import would do, or did.
 *
 * @param outcomes by connection; empty for a preview
 */
record ImportAnswer(TrustPreview preview, Map<String, ConnectionImport.Outcome> outcomes)
        implements Answer {
    static ImportAnswer preview(TrustPreview preview) {
        return new ImportAnswer(preview, Map.of());
    }

    static ImportAnswer saved(TrustPreview preview, List<ConnectionImport.Result> results) {
        return new ImportAnswer(
                preview,
                results.stream()
                        .collect(
                                Collectors.toMap(
                                        ConnectionImport.Result::name,
                                        ConnectionImport.Result::outcome,
                                        (first, _) -> first)));
    }

    private boolean isAnythingSaved() {
        return outcomes.values().stream()
                .anyMatch(
                        it ->
                                it instanceof ConnectionImport.Outcome.Added
                                        || it instanceof ConnectionImport.Outcome.Changed);
    }

    @Override
    public void writeText(Page page) {
        for (Entry entry : preview.entries()) {
            page.line(
                    entry.name()
                            + "  "
                            + entry.found().draft().provider()
                            + ", "
                            + entry.found().draft().environment().word()
                            + "  ("
                            + entry.found().origin()
                            + ")");
            page.line("  " + sentence(entry));
            differences(entry).forEach(it -> page.line("    " + it));
            list(page, "would talk to", entry.reach().hosts());
            list(page, "would read", entry.reach().files());
            list(page, "would take secrets from", entry.reach().references());
            list(page, "secrets in the file", List.copyOf(entry.found().secrets().keySet()));
            entry.found().notes().forEach(note -> page.line("  " + note));
        }
        for (LeftOut left : preview.leftOut()) {
            page.line("Left out: " + left.what() + " (" + word(left.kind()) + "). " + left.why());
        }
    }

    private static void list(Page page, String what, List<String> things) {
        if (!things.isEmpty()) {
            page.line("  " + what + ": " + String.join(", ", things));
        }
    }

    private String sentence(Entry entry) {
        ConnectionImport.Outcome outcome = outcomes.get(entry.name());
        if (outcome == null) {
            return switch (entry.verdict()) {
                case Verdict.Add _ -> "would be added, read-only";
                case Verdict.Change _ -> "would be changed:";
                case Verdict.Same _ -> "is there already, exactly so";
                case Verdict.Refuse(var because) -> "cannot be saved: " + words(because);
            };
        }
        return switch (outcome) {
            case ConnectionImport.Outcome.Added _ -> "added, read-only";
            case ConnectionImport.Outcome.Changed _ -> "changed:";
            case ConnectionImport.Outcome.Skipped(var why) ->
                    entry.verdict() instanceof Verdict.Refuse(var because)
                            ? "not saved: " + words(because)
                            : "not saved: " + why;
            case ConnectionImport.Outcome.Failed(var failure) ->
                    "failed: " + FailureReport.of(failure).what();
        };
    }

    private static String words(List<SettingProblem> because) {
        return because.stream()
                .map(it -> it.key() + ": " + it.words())
                .collect(Collectors.joining(" "));
    }

    private static List<String> differences(Entry entry) {
        return entry.verdict() instanceof Verdict.Change(_, var differences)
                ? differences.stream()
                        .map(it -> it.key() + ": " + it.before() + " -> " + it.after())
                        .toList()
                : List.of();
    }

    private static String word(LeftOut.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public void writeJson(Json json) {
        json.flag("saved", isAnythingSaved())
                .objects("connections", preview.entries(), this::write)
                .objects(
                        "leftOut",
                        preview.leftOut(),
                        (it, left) ->
                                it.text("what", left.what())
                                        .word("kind", left.kind())
                                        .text("why", left.why()));
    }

    private void write(Json json, Entry entry) {
        json.text("name", entry.name())
                .text("provider", entry.found().draft().provider())
                .text("environment", entry.found().draft().environment().word())
                .text("origin", entry.found().origin())
                .word("verdict", verdict(entry.verdict()))
                .word("outcome", outcome(outcomes.get(entry.name())))
                .texts("hosts", entry.reach().hosts())
                .texts("files", entry.reach().files())
                .texts("references", entry.reach().references())
                .texts("secretsInFile", entry.found().secrets().keySet())
                .texts("notes", entry.found().notes());
        List<Difference> differences =
                entry.verdict() instanceof Verdict.Change(_, var found) ? found : List.of();
        json.objects(
                "differences",
                differences,
                (it, difference) ->
                        it.text("key", difference.key())
                                .text("before", difference.before())
                                .text("after", difference.after()));
        List<SettingProblem> problems =
                entry.verdict() instanceof Verdict.Refuse(var because) ? because : List.of();
        json.objects(
                "problems",
                problems,
                (it, problem) -> it.text("key", problem.key()).text("words", problem.words()));
    }

    private static String verdict(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Add _ -> "add";
            case Verdict.Change _ -> "change";
            case Verdict.Same _ -> "same";
            case Verdict.Refuse _ -> "refuse";
        };
    }

    private static String outcome(ConnectionImport.@Nullable Outcome it) {
        return switch (it) {
            case null -> "not saved";
            case ConnectionImport.Outcome.Added _ -> "added";
            case ConnectionImport.Outcome.Changed _ -> "changed";
            case ConnectionImport.Outcome.Skipped _ -> "skipped";
            case ConnectionImport.Outcome.Failed _ -> "failed";
        };
    }
}
