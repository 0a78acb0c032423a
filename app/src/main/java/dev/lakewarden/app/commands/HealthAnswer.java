package dev.lakewarden.app.commands;

import dev.lakewarden.app.output.Answer;
import dev.lakewarden.app.output.Json;
import dev.lakewarden.app.output.Page;
import dev.lakewarden.governance.workspace.WorkspaceHealth;
import dev.lakewarden.viewmodels.figures.Figures;

import java.nio.file.Path;
import java.util.List;

/** What reading the whole workspace found. */
record HealthAnswer(WorkspaceHealth health) implements Answer {
    @Override
    public void writeText(Page page) {
        page.pairs(
                "File", health.file().toString(),
                "Size", Figures.bytes(health.bytes()),
                "Version", String.valueOf(health.version()),
                "Content", health.problems().isEmpty() ? "sound" : "damaged",
                "Audit log", AuditAnswer.words(health.audit()));
        health.problems().forEach(problem -> page.line("  " + problem));
        list(page, "Backup", health.backups());
        list(page, "Set aside", health.setAside());
    }

    private static void list(Page page, String what, List<Path> files) {
        files.forEach(file -> page.line(what + ": " + file));
    }

    @Override
    public void writeJson(Json json) {
        json.text("file", health.file().toString())
                .number("sizeBytes", health.bytes())
                .number("version", health.version())
                .flag("sound", health.isWhole())
                .texts("problems", health.problems())
                .object("audit", it -> AuditAnswer.write(it, health.audit()))
                .texts("backups", health.backups().stream().map(Path::toString).toList())
                .texts("setAside", health.setAside().stream().map(Path::toString).toList());
    }
}
