package dev.lakewarden.app.commands;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;

/** The program itself, with the options that every command takes. Without a command, the window. */
@Command(
        name = "lakewarden",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "A governance console for lakehouse estates that span clouds.",
            "Without a command it opens the window; every command works without a display."
        },
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  lakewarden                            the window, on your workspace",
            "  lakewarden --sample                   the window, on an estate to try things on",
            "  lakewarden connection providers       what can be connected",
            "  lakewarden table list nessie-eu       the tables of one connection"
        },
        sortOptions = false,
        usageHelpWidth = 100)
final class LakewardenCommand implements Callable<Integer>, OpensWindow {
    private final Session session;
    private final WindowOpening opening;
    private boolean sample;

    @Spec private @Nullable CommandSpec spec;

    LakewardenCommand(Session session, Parts parts, Windows windows) {
        this.session = session;
        this.opening = new WindowOpening(session, parts, windows);
    }

    @Option(names = "--sample", description = "Open the window on the sample estate.")
    void sample(boolean on) {
        sample = on;
    }

    @Option(
            names = "--workspace",
            scope = ScopeType.INHERIT,
            order = 100,
            paramLabel = "FILE",
            description = "The workspace; otherwise LAKEWARDEN_WORKSPACE, then your own.")
    void workspace(Path file) {
        session.options().useWorkspace(file);
    }

    @Option(
            names = "--json",
            scope = ScopeType.INHERIT,
            order = 101,
            description = "One JSON document on standard output, and nothing else.")
    void json(boolean on) {
        if (on) {
            session.options().useJson();
        }
    }

    @Option(
            names = "--quiet",
            scope = ScopeType.INHERIT,
            order = 102,
            description = "Answers and failures only: no progress, no remarks, no confirmations.")
    void quiet(boolean on) {
        if (on) {
            session.options().useQuiet();
        }
    }

    @Option(
            names = "--timeout",
            scope = ScopeType.INHERIT,
            order = 103,
            paramLabel = "SECONDS",
            description = "Give up after so many seconds; the exit is 4 then.")
    void timeout(BigDecimal seconds) {
        if (seconds.signum() <= 0 || seconds.compareTo(BigDecimal.valueOf(1_000_000)) > 0) {
            throw wrong("--timeout takes seconds, more than 0, such as 30 or 0.5");
        }
        session.options()
                .useTimeout(Duration.ofMillis(Math.max(1, seconds.movePointRight(3).longValue())));
    }

    @Option(
            names = "--engine",
            scope = ScopeType.INHERIT,
            order = 104,
            paramLabel = "NAME",
            description = "Where an action runs: embedded (in this process).")
    void engine(String name) {
        if (!name.equals("embedded")) {
            throw wrong("There is no engine " + name + "; there is: embedded");
        }
    }

    private ParameterException wrong(String words) {
        CommandSpec known = spec;
        if (known == null) {
            throw new IllegalStateException(words);
        }
        return new ParameterException(known.commandLine(), words);
    }

    @Override
    public Integer call() {
        return (sample ? opening.openSample() : opening.open()).number();
    }
}
