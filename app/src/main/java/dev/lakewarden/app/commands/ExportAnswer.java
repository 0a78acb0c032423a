package dev.lakewarden.app.commands;

import dev.lakewarden.app.output.Answer;
import dev.lakewarden.app.output.Json;
import dev.lakewarden.app.output.Page;

/** The exported text itself. */
record ExportAnswer(String yaml) implements Answer {
    @Override
    public void writeText(Page page) {
        yaml.lines().forEach(page::line);
    }

    @Override
    public void writeJson(Json json) {
        json.text("yaml", yaml);
    }
}
