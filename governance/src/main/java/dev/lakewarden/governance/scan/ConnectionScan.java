package dev.lakewarden.governance.scan;

import dev.lakewarden.governance.buckets.BucketState;
import dev.lakewarden.governance.buckets.ObjectStore;
import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.OpenConnection;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.streams.StreamCluster;
import dev.lakewarden.governance.streams.TopicState;
import dev.lakewarden.governance.tables.TableCatalog;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The part of a scan that reads one connection. Used once. */
final class ConnectionScan {
    private final Connection connection;
    private final Opening opening;
    private final Holdings holdings;
    private final SourceStates states;
    private final InstantSource clock;
    private final Limits limits;
    private final Progress progress;

    ConnectionScan(
            Connection connection,
            Opening opening,
            Holdings holdings,
            SourceStates states,
            InstantSource clock,
            Limits limits,
            Progress progress) {
        this.connection = connection;
        this.opening = opening;
        this.holdings = holdings;
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
            List<Failure> failures = new ArrayList<>();
            ScanReport.Listed listed =
                    new ScanReport.Listed(
                            open.tables().map(catalog -> read(catalog, began, failures)),
                            count(open.streams().map(cluster -> read(cluster, began))),
                            count(open.buckets().map(store -> read(store, began))));
            return listed.isNothing()
                    ? new ScanReport.Outcome.NothingToRead()
                    : new ScanReport.Outcome.Read(listed, failures);
        }
    }

    private ScanReport.Listed.Tables read(
            TableCatalog catalog, Instant began, List<Failure> failures) {
        Listing listing = Listing.read(catalog, connection.name(), progress);
        progress.answered(connection);
        Readings readings =
                new Readings(connection.id(), catalog, holdings.tables(), began, limits, progress);
        readings.run(listing);
        if (listing.isComplete()) {
            holdings.tables().retain(connection.id(), listing.tables());
        }
        failures.addAll(listing.failures());
        failures.addAll(readings.failures());
        return new ScanReport.Listed.Tables(
                listing.namespaces(), listing.tables().size(), readings.read());
    }

    private long read(StreamCluster cluster, Instant began) {
        List<TopicState> topics = cluster.findTopics(connection.id(), began);
        // Whoever stopped it does not want what came after that.
        progress.stopIfCancelled();
        holdings.topics().replace(connection.id(), topics);
        return topics.size();
    }

    private long read(ObjectStore store, Instant began) {
        List<BucketState> buckets = store.findBuckets(connection.id(), began);
        progress.stopIfCancelled();
        holdings.buckets().replace(connection.id(), buckets);
        return buckets.size();
    }

    private static OptionalLong count(Optional<Long> found) {
        return found.map(OptionalLong::of).orElse(OptionalLong.empty());
    }
}
