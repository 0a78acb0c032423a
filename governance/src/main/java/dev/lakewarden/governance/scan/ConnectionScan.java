package dev.lakewarden.governance.scan;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.OpenConnection;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.tables.TableCatalog;
import dev.lakewarden.governance.tables.TableRecords;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;

/** The part of a scan that reads one connection. Used once. */
final class ConnectionScan {
    private final Connection connection;
    private final Opening opening;
    private final TableRecords records;
    private final SourceStates states;
    private final InstantSource clock;
    private final Limits limits;
    private final Progress progress;

    ConnectionScan(
            Connection connection,
            Opening opening,
            TableRecords records,
            SourceStates states,
            InstantSource clock,
            Limits limits,
            Progress progress) {
        this.connection = connection;
        this.opening = opening;
        this.records = records;
        this.states = states;
        this.clock = clock;
        this.limits = limits;
        this.progress = progress;
    }

    ScanReport run() {
        Instant began = clock.instant();
        ScanReport.Outcome outcome;
        try {
            outcome = read(began);
        } catch (ConnectorException e) {
            if (e.failure() instanceof Failure.Cancelled) {
                throw e;
            }
            outcome = new ScanReport.Outcome.NotReached(e.failure());
        }
        progress.answered(connection);
        note(outcome, began);
        Duration took = Duration.between(began, clock.instant());
        return new ScanReport(connection.id(), connection.name(), began, took, outcome);
    }

    private void note(ScanReport.Outcome outcome, Instant began) {
        switch (outcome) {
            case ScanReport.Outcome.Read _ -> states.reached(connection.id(), began);
            case ScanReport.Outcome.NotReached(Failure.Refused refused) -> notAsked(refused);
            case ScanReport.Outcome.NotReached(var failure) ->
                    states.notReached(connection.id(), failure);
            case ScanReport.Outcome.NothingToRead _ -> {
                // It was opened but nothing was asked, so nothing is known about it.
            }
        }
    }

    /** Lakewarden itself did not go there: that says nothing about the system, if a person can. */
    private void notAsked(Failure.Refused refused) {
        opening.waitsFor(connection)
                .ifPresentOrElse(
                        because -> states.held(connection.id(), because),
                        () -> states.notReached(connection.id(), refused));
    }

    private ScanReport.Outcome read(Instant began) {
        progress.stopIfCancelled();
        try (OpenConnection open = opening.openForReading(connection)) {
            Optional<TableCatalog> catalog = open.tables();
            if (catalog.isEmpty()) {
                return new ScanReport.Outcome.NothingToRead();
            }
            return read(catalog.get(), began);
        }
    }

    private ScanReport.Outcome read(TableCatalog catalog, Instant began) {
        Listing listing = Listing.read(catalog, connection.name(), progress);
        progress.answered(connection);
        Readings readings =
                new Readings(connection.id(), catalog, records, began, limits, progress);
        readings.run(listing);
        if (listing.isComplete()) {
            records.retain(connection.id(), listing.tables());
        }
        return new ScanReport.Outcome.Read(
                listing.namespaces(),
                listing.tables().size(),
                readings.read(),
                Stream.concat(listing.failures().stream(), readings.failures().stream()).toList());
    }
}
