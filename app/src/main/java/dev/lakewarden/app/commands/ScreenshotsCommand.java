package dev.lakewarden.app.commands;

import dev.lakewarden.app.output.Answer;
import dev.lakewarden.app.output.Json;
import dev.lakewarden.app.output.Page;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** Pictures of the window. */
@Command(
        name = "screenshots",
        description = {
            "Draw every page of the window at 1440 x 900 in both themes, without a display.",
            "The workspace is only read."
        },
        footer = {
            "  lakewarden screenshots pictures",
            "  lakewarden screenshots /tmp/pictures --workspace sample.db --json"
        })
final class ScreenshotsCommand implements Callable<Integer>, OpensWindow {
    private final Session session;
    private final Windows windows;

    @Parameters(paramLabel = "DIR", description = "Where the PNG files go.")
    private Path directory = Path.of("");

    ScreenshotsCommand(Session session, Windows windows) {
        this.session = session;
        this.windows = windows;
    }

    @Override
    public Integer call() {
        List<Path> files = windows.draw(session.workspaceFile(), directory.toAbsolutePath());
        return session.confirm(new Drawn(files)).number();
    }

    private record Drawn(List<Path> files) implements Answer {
        @Override
        public void writeText(Page page) {
            files.forEach(file -> page.line(file.toString()));
        }

        @Override
        public void writeJson(Json json) {
            json.texts("files", files.stream().map(Path::toString).toList());
        }
    }
}
