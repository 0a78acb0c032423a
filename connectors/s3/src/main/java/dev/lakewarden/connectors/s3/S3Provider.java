package dev.lakewarden.connectors.s3;

import dev.lakewarden.governance.connections.ConnectionProvider;
import dev.lakewarden.governance.connections.OpenConnection;
import dev.lakewarden.governance.connections.ProviderDescription;
import dev.lakewarden.governance.connections.ResolvedSettings;
import dev.lakewarden.governance.connections.TestReport;
import dev.lakewarden.governance.connections.TestStep;
import dev.lakewarden.governance.failure.ConnectorException;

import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.profiles.ProfileFile;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * S3 and S3-compatible stores. In this version a connection can be tested, and its buckets listed.
 */
public final class S3Provider implements ConnectionProvider {
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final InstantSource clock;
    private final Duration patience;
    private final Supplier<ProfileFile> profiles;
    private final AwsCredentialsProvider ambient;

    /** Reads {@code ~/.aws} whenever a profile is needed. */
    public S3Provider(InstantSource clock) {
        this(
                clock,
                PATIENCE,
                ProfileFile::defaultProfileFile,
                new MachineIdentity(ProfileFile::defaultProfileFile));
    }

    /**
     * @param patience how long one request, and each step of a test before it, may take
     * @param ambient the identity this machine has
     */
    S3Provider(
            InstantSource clock,
            Duration patience,
            Supplier<ProfileFile> profiles,
            AwsCredentialsProvider ambient) {
        this.clock = clock;
        this.patience = patience;
        this.profiles = profiles;
        this.ambient = ambient;
    }

    @Override
    public ProviderDescription description() {
        return S3Settings.DESCRIPTION;
    }

    /** Answers once the store did. */
    @Override
    public OpenConnection openForReading(ResolvedSettings settings) {
        Store store = Store.open(settings, identity(settings), patience);
        try {
            store.look();
            return store;
        } catch (ConnectorException e) {
            store.close();
            throw e;
        }
    }

    /** Nothing can be changed through it yet, so it is opened as for reading. */
    @Override
    public OpenConnection openForChanges(ResolvedSettings settings) {
        return openForReading(settings);
    }

    @Override
    public TestReport test(ResolvedSettings settings, Consumer<TestStep> progress) {
        return new StoreProbe(settings, this::identity, patience).run(clock.instant(), progress);
    }

    private Identity identity(ResolvedSettings settings) {
        return Identity.of(settings, profiles.get(), ambient);
    }
}
