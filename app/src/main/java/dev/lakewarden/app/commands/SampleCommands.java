package dev.lakewarden.app.commands;

import dev.lakewarden.app.output.Answer;
import dev.lakewarden.app.output.Json;
import dev.lakewarden.app.output.Page;
import dev.lakewarden.governance.connections.ConnectionDraft;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;

/** An estate to try things on. */
@Command(
        name = "sample",
        description = "An estate on this machine to try things on, with a workspace of its own.",
        footer = {"  lakewarden sample up", "  lakewarden --sample", "  lakewarden sample down"})
final class SampleCommands {
    static final long USUAL_SEED = SampleDesk.USUAL_SEED;

    private final Session session;
    private final Parts parts;

    SampleCommands(Session session, Parts parts) {
        this.session = session;
        this.parts = parts;
    }

    @Command(
            description = {
                "Build the sample estate, connect it in its own workspace, and print what it"
                        + " offers.",
                "Your own workspace is not touched. The same seed gives the same estate."
            },
            footer = {
                "  lakewarden sample up",
                "  lakewarden sample up --dir /tmp/estate --seed 42 --json"
            })
    int up(
            @Option(
                            names = "--dir",
                            paramLabel = "DIR",
                            description = "Where; otherwise beside your own workspace.")
                    @Nullable Path directory,
            @Option(
                            names = "--seed",
                            defaultValue = "1",
                            paramLabel = "N",
                            description = "Which estate; otherwise 1.")
                    long seed) {
        SampleDesk desk = parts.sample(at(directory));
        ProgressLine line = new ProgressLine(session);
        try {
            desk.build(
                    seed,
                    (done, total, now) ->
                            line.show("Building the sample: " + now + ", " + done + "/" + total));
        } finally {
            line.end();
        }
        return session.show(new Up(desk.directory(), desk.workspace(), desk.connections()))
                .number();
    }

    @Command(
            description = {
                "Delete the sample estate and its workspace.",
                "What somebody else put between its files is left, and named."
            },
            footer = {"  lakewarden sample down", "  lakewarden sample down --dir /tmp/estate"})
    int down(
            @Option(
                            names = "--dir",
                            paramLabel = "DIR",
                            description = "Where it is; otherwise beside your own workspace.")
                    @Nullable Path directory) {
        SampleDesk desk = parts.sample(at(directory));
        return session.confirm(new Down(desk.directory(), desk.remove())).number();
    }

    private Path at(@Nullable Path directory) {
        session.refuseWorkspaceForSample();
        return directory == null ? session.sampleDirectory() : directory.toAbsolutePath();
    }

    private record Up(Path directory, Path workspace, List<ConnectionDraft> connections)
            implements Answer {
        @Override
        public void writeText(Page page) {
            page.line("The sample estate is up.");
            page.pairs("Directory", directory.toString(), "Workspace", workspace.toString());
            for (ConnectionDraft draft : connections) {
                page.blank().line(draft.name() + " (" + draft.provider() + ")");
                draft.settings().forEach((key, value) -> page.pairs("  " + key, value.shown()));
            }
            page.blank()
                    .line("Look at it: lakewarden --sample")
                    .line("Ask it: lakewarden table list shop --workspace " + workspace);
        }

        @Override
        public void writeJson(Json json) {
            json.text("directory", directory.toString())
                    .text("workspace", workspace.toString())
                    .objects(
                            "connections",
                            connections,
                            (it, draft) ->
                                    it.text("name", draft.name())
                                            .text("provider", draft.provider())
                                            .text("environment", draft.environment().word())
                                            .object(
                                                    "settings",
                                                    settings ->
                                                            draft.settings()
                                                                    .forEach(
                                                                            (key, value) ->
                                                                                    settings.text(
                                                                                            key,
                                                                                            value
                                                                                                    .shown()))));
        }
    }

    private record Down(Path directory, SampleDesk.Removal removal) implements Answer {
        /** More than that nobody reads; JSON has them all. */
        private static final int SHOWN = 20;

        @Override
        public void writeText(Page page) {
            page.line(
                    removal.wasThere()
                            ? "Deleted the sample estate in " + directory + "."
                            : "There is no sample estate in " + directory + ".");
            List<Path> left = removal.left();
            left.stream()
                    .limit(SHOWN)
                    .forEach(it -> page.line("Left, since the sample did not make it: " + it));
            if (left.size() > SHOWN) {
                page.line("Left: " + (left.size() - SHOWN) + " more like these.");
            }
        }

        @Override
        public void writeJson(Json json) {
            json.text("directory", directory.toString())
                    .flag("deleted", removal.wasThere())
                    .texts("left", removal.left().stream().map(Path::toString).toList());
        }
    }
}
