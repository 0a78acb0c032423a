package dev.lakewarden.uitests;

import dev.lakewarden.app.window.Connecting;
import dev.lakewarden.app.window.SystemsOf;
import dev.lakewarden.connectors.iceberg.IcebergJdbcProvider;
import dev.lakewarden.connectors.iceberg.IcebergRestProvider;
import dev.lakewarden.connectors.kafka.KafkaProvider;
import dev.lakewarden.connectors.s3.S3Provider;
import dev.lakewarden.governance.connections.Providers;

import java.time.Clock;
import java.util.List;

/** Every provider there is, and no keychain of the machine that runs the journey. */
final class JourneyConnecting {
    private static final Clock CLOCK = Clock.systemUTC();

    private JourneyConnecting() {}

    static Connecting toEverySystem() {
        return new SystemsOf(JourneyConnecting::providers, SystemsOf::noKeychain, CLOCK);
    }

    private static Providers providers() {
        return new Providers(
                List.of(
                        new IcebergRestProvider(),
                        new IcebergJdbcProvider(),
                        new KafkaProvider(CLOCK),
                        new S3Provider(CLOCK)));
    }
}
