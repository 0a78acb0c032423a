package dev.lakewarden.app.commands;

import dev.lakewarden.app.output.Answer;
import dev.lakewarden.app.output.Json;
import dev.lakewarden.app.output.Page;

import java.nio.file.Path;

/** Something was done to a file. */
record WorkspaceDone(String words, String key, Path file) implements Answer {
    @Override
    public void writeText(Page page) {
        page.line(words);
    }

    @Override
    public void writeJson(Json json) {
        json.text(key, file.toAbsolutePath().toString());
    }
}
