package dev.lakewarden.app.commands;

import dev.lakewarden.app.output.ExitCode;

import java.util.Optional;

/** The window on the person's workspace, or on that of the sample. */
record WindowOpening(Session session, Parts parts, Windows windows) {
    ExitCode open() {
        return windows.open(session.workspaceFile(), Optional.empty());
    }

    ExitCode openSample() {
        session.refuseWorkspaceForSample();
        SampleDesk desk = parts.sample(session.sampleDirectory());
        session.note("Building the sample estate where it is not there yet.");
        desk.build(SampleDesk.USUAL_SEED, (_, _, _) -> {});
        return windows.open(desk.workspace(), Optional.empty());
    }
}
