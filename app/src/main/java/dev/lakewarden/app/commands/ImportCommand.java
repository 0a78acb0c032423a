package dev.lakewarden.app.commands;

import dev.lakewarden.app.output.ExitCode;
import dev.lakewarden.governance.exchange.ConnectionImport;
import dev.lakewarden.governance.exchange.ConnectionReader;
import dev.lakewarden.governance.exchange.ConnectionText;
import dev.lakewarden.governance.exchange.FoundConnections;
import dev.lakewarden.governance.exchange.TrustPreview;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Connections out of a file. */
@Command(
        name = "import",
        description = {
            "Connect what a file describes, after showing what would change and what it would"
                    + " reach.",
            "Without --yes nothing is saved. What a file must not set is listed with the reason.",
            "The exit is 3 if a connection of the file, or the whole file, cannot be saved."
        },
        footer = {
            "  lakewarden connection import team.yaml",
            "  lakewarden connection import team.yaml --yes",
            "  lakewarden connection import --from kafka client.properties --environment prod",
            "  lakewarden connection import --from aws ~/.aws/config --only analytics --yes"
        })
final class ImportCommand implements Callable<Integer> {
    private final Session session;
    private final Parts parts;

    @Parameters(paramLabel = "FILE", description = "The file.")
    private Path file = Path.of("");

    @Option(
            names = "--from",
            order = 1,
            paramLabel = "TOOL",
            description =
                    "Whose file it is: aws, kafka, spark, trino, pyiceberg; without it, one that"
                            + " export wrote.")
    private String from = "";

    @Option(
            names = "--environment",
            order = 2,
            paramLabel = "ENVIRONMENT",
            description = "For what the file does not say it for: dev, staging or prod.")
    private String environment = "dev";

    @Option(
            names = "--only",
            order = 3,
            paramLabel = "NAME",
            description = "Save only this connection; may be repeated.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--yes", order = 4, description = "Save what the preview shows.")
    private boolean yes;

    ImportCommand(Session session, Parts parts) {
        this.session = session;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        ConnectionImport importing = new ConnectionImport(parts.begin().book());
        FoundConnections found =
                reader().read(
                                String.valueOf(file.getFileName()),
                                ConnectionText.read(file),
                                ConnectionInput.environment(environment));
        try {
            TrustPreview preview = importing.preview(found);
            Set<String> chosen = chosen(preview);
            if (!yes) {
                return previewOnly(preview).number();
            }
            return saved(preview, importing.save(preview, chosen, session.surroundings().actor()))
                    .number();
        } finally {
            found.wipe();
        }
    }

    private ExitCode previewOnly(TrustPreview preview) {
        ExitCode code = session.show(ImportAnswer.preview(preview), verdict(preview));
        session.note(
                preview.changes().isEmpty()
                        ? "There is nothing to save."
                        : "Nothing was saved. Add --yes to save it.");
        return code;
    }

    private ExitCode saved(TrustPreview preview, List<ConnectionImport.Result> results) {
        session.show(ImportAnswer.saved(preview, results));
        if (preview.changes().isEmpty()) {
            session.note("There is nothing to save.");
        }
        ExitCode code = verdict(preview);
        for (ConnectionImport.Result result : results) {
            if (result.outcome() instanceof ConnectionImport.Outcome.Failed(var failure)) {
                code = session.tell(failure, null);
            }
        }
        return code;
    }

    /** Bad news if a connection cannot be saved, or if the file holds none at all. */
    private static ExitCode verdict(TrustPreview preview) {
        boolean refused =
                preview.entries().stream()
                        .anyMatch(it -> it.verdict() instanceof TrustPreview.Verdict.Refuse);
        return refused || preview.entries().isEmpty() ? ExitCode.BAD_NEWS : ExitCode.DONE;
    }

    private Set<String> chosen(TrustPreview preview) {
        if (only.isEmpty()) {
            return preview.changes().stream()
                    .map(TrustPreview.Entry::name)
                    .collect(Collectors.toSet());
        }
        for (String name : only) {
            if (preview.find(name).isEmpty()) {
                throw new ConnectorException(
                        new Failure.Missing(
                                "connection " + name, "The file describes no such connection."));
            }
        }
        return Set.copyOf(only);
    }

    private ConnectionReader reader() {
        List<ConnectionReader> readers = parts.connectionReaders();
        if (from.isEmpty()) {
            return readers.getFirst();
        }
        return readers.stream()
                .filter(it -> it.id().equals(from))
                .findFirst()
                .orElseThrow(
                        () ->
                                ConnectionInput.invalid(
                                        "--from " + from,
                                        "There are: "
                                                + readers.stream()
                                                        .map(ConnectionReader::id)
                                                        .collect(Collectors.joining(", "))
                                                + "."));
    }
}
