package dev.lakewarden.app.commands;

import dev.lakewarden.app.output.Answer;
import dev.lakewarden.app.output.ExitCode;
import dev.lakewarden.app.output.FailureReport;
import dev.lakewarden.app.output.Json;
import dev.lakewarden.app.output.Page;
import dev.lakewarden.app.terminal.SecretReader;
import dev.lakewarden.app.terminal.Surroundings;
import dev.lakewarden.app.terminal.Terminal;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

/** One run of the command line: who asks, with which options, and how it is answered. */
public final class Session {
    private static final Logger LOG = System.getLogger("dev.lakewarden.command");

    private final Terminal terminal;
    private final Surroundings surroundings;
    private final GlobalOptions options = new GlobalOptions();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private volatile @Nullable Thread ignored;

    public Session(Terminal terminal, Surroundings surroundings) {
        this.terminal = terminal;
        this.surroundings = surroundings;
    }

    public Terminal terminal() {
        return terminal;
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    public GlobalOptions options() {
        return options;
    }

    public SecretReader secrets() {
        return new SecretReader(terminal);
    }

    public Path workspaceFile() {
        return options.workspaceFile(surroundings);
    }

    /** Whether someone named it, so that it may be mistyped. */
    public boolean namesWorkspace() {
        return options.namesWorkspace(surroundings);
    }

    /** Beside the person's workspace, whichever that is just now. */
    public Path sampleDirectory() {
        return surroundings.dataDirectory().resolve("sample");
    }

    /**
     * The sample never gets into a workspace of the person.
     *
     * @throws ConnectorException with {@code Invalid} if one was named for it
     */
    void refuseWorkspaceForSample() {
        if (options.workspaceOption().isPresent()) {
            throw new ConnectorException(
                    new Failure.Invalid(
                            "--workspace with the sample",
                            "The sample has a workspace of its own, so that nothing of yours is"
                                    + " touched.",
                            "Leave --workspace out; sample up --dir DIR chooses where both are."));
        }
    }

    public Instant now() {
        return surroundings.clock().instant();
    }

    /** Prints what was asked for. */
    public ExitCode show(Answer answer) {
        return show(answer, ExitCode.DONE);
    }

    public synchronized ExitCode show(Answer answer, ExitCode code) {
        if (isIgnored()) {
            return code;
        }
        if (options.json()) {
            byte[] document = Json.document(answer::writeJson);
            terminal.out().write(document, 0, document.length);
            terminal.out().println();
        } else {
            Page page = new Page(columns(), now());
            answer.writeText(page);
            terminal.out().print(page);
        }
        terminal.out().flush();
        return code;
    }

    /** A text that is printed letter by letter, such as help or a script; one value in JSON. */
    ExitCode showText(String key, String text) {
        if (options.json()) {
            byte[] document = Json.document(json -> json.text(key, text));
            terminal.out().write(document, 0, document.length);
            terminal.out().println();
        } else {
            terminal.out().print(text);
        }
        terminal.out().flush();
        return ExitCode.DONE;
    }

    /** Says that something was done; a quiet command says it only in JSON. */
    public ExitCode confirm(Answer answer) {
        return options.quiet() && !options.json() ? ExitCode.DONE : show(answer);
    }

    /** A remark beside the answer, for people only. */
    public synchronized void note(String words) {
        if (!options.quiet() && !options.json() && !isIgnored()) {
            terminal.err().println(words);
            terminal.err().flush();
        }
    }

    private int columns() {
        return terminal.traits().outputIs() ? terminal.traits().columns() : Integer.MAX_VALUE;
    }

    /** Tells a failure on standard error and logs it under the same id. */
    public ExitCode tell(Failure failure, @Nullable Throwable cause) {
        return tell(failure, FailureReport.of(failure), cause);
    }

    /** As the other, with a report whose id the answer names too. */
    public ExitCode tell(Failure failure, FailureReport report, @Nullable Throwable cause) {
        LOG.log(
                Level.WARNING,
                "failure " + report.id() + " " + report.kind() + " at " + failure.subject(),
                cause);
        print(report);
        return ExitCode.of(failure);
    }

    /** Tells what is wrong with the command line itself. */
    public ExitCode tell(FailureReport usage) {
        LOG.log(Level.INFO, "failure " + usage.id() + " " + usage.kind() + ": wrong command line");
        print(usage);
        return ExitCode.WRONG_COMMAND_LINE;
    }

    /** Tells that the answer did not get where standard output leads. */
    public ExitCode tellLost(IOException e) {
        FailureReport report = FailureReport.ofLostOutput(String.valueOf(e.getMessage()));
        LOG.log(Level.WARNING, "failure " + report.id() + " " + report.kind(), e);
        print(report);
        return ExitCode.FAILED;
    }

    private synchronized void print(FailureReport report) {
        if (isIgnored()) {
            return;
        }
        terminal.out().flush();
        if (options.json()) {
            report.printJson(terminal.err());
        } else {
            report.printText(terminal.err());
        }
    }

    /** Asks whatever runs to stop at its next safe point. */
    void stop() {
        stopping.set(true);
    }

    public boolean isStopping() {
        return stopping.get();
    }

    /** From now on that thread prints nothing: it was given up and still runs. */
    synchronized void ignore(Thread thread) {
        ignored = thread;
    }

    private boolean isIgnored() {
        return Thread.currentThread().equals(ignored);
    }
}
