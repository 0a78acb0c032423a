package dev.lakewarden.app.commands;

import dev.lakewarden.app.output.Answer;
import dev.lakewarden.app.output.Json;
import dev.lakewarden.app.output.Page;
import dev.lakewarden.viewmodels.figures.Figures;

import java.nio.file.Path;

/** Where an export went. */
record ExportedAnswer(Path file, int connections) implements Answer {
    @Override
    public void writeText(Page page) {
        page.line(
                "Exported "
                        + Figures.count(connections, "connection", "connections")
                        + " to "
                        + file
                        + ".");
    }

    @Override
    public void writeJson(Json json) {
        json.text("file", file.toAbsolutePath().toString()).number("connections", connections);
    }
}
