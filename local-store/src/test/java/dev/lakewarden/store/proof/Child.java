package dev.lakewarden.store.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another Java process that works on a workspace and says on standard output what is done. */
final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader said;

    private Child(Process process) {
        this.process = process;
        this.said = process.inputReader();
    }

    static Child start(Class<?> program, Path workspace, String... more) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx128m",
                                "-Xshare:auto",
                                "--enable-native-access=ALL-UNNAMED",
                                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                                "-cp",
                                System.getProperty("java.class.path"),
                                program.getName(),
                                workspace.toString()));
        command.addAll(List.of(more));
        return new Child(
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /** The next line; empty when it ended. */
    String hear() throws IOException {
        String line = said.readLine();
        return line == null ? "" : line;
    }

    /** Everything it said before it ended. */
    List<String> hearAll() {
        return said.lines().toList();
    }

    /** As kill -9 does, that long from now unless it ends by itself. */
    void killAfter(long millis) throws InterruptedException {
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        // Past the Process, which would throw away what the child said last.
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    int await() throws InterruptedException {
        return process.waitFor();
    }

    long process() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
