package dev.lakewarden.connectors.kafka;

import dev.lakewarden.governance.failure.Failure;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.DisconnectException;
import org.apache.kafka.common.errors.IllegalSaslStateException;
import org.apache.kafka.common.errors.NetworkException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.ThrottlingQuotaExceededException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnsupportedSaslMechanismException;
import org.apache.kafka.common.errors.UnsupportedVersionException;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the client throws while reading, in plain words. */
record KafkaFailures(String subject, ClientSettings settings) {
    private static final Pattern OFFERED = Pattern.compile("enabled mechanisms are \\[([^]]*)]");

    Failure of(Throwable thrown) {
        return switch (thrown) {
            case UnsupportedSaslMechanismException e ->
                    new Failure.Unauthenticated(subject, mechanismRefused(e));
            case IllegalSaslStateException _ ->
                    new Failure.Unauthenticated(
                            subject, "The listener asks for no sign-in; it wants PLAINTEXT or SSL");
            case SaslAuthenticationException _ ->
                    new Failure.Unauthenticated(
                            subject,
                            "The cluster does not accept this user name and password ("
                                    + settings.signIn().map(SignIn::toString).orElse("no user")
                                    + ")");
            case SslAuthenticationException _ ->
                    new Failure.Unreachable(subject, "TLS could not be agreed with a broker");
            case AuthorizationException _ ->
                    new Failure.Forbidden(subject, "The cluster does not let us read this");
            case ThrottlingQuotaExceededException _ ->
                    new Failure.Throttled(subject, "The cluster's quota for us is used up");
            case UnsupportedVersionException _ ->
                    new Failure.Unsupported(subject, "The cluster is older than Kafka 2.1");
            case TimeoutException _, DisconnectException _, NetworkException _ -> silent();
            case ConfigException _ ->
                    new Failure.Invalid(subject, "Kafka's client does not accept these settings");
            case ApiException _ ->
                    new Failure.Unreachable(
                            subject, "The cluster answered that it cannot answer now");
            case KafkaException e when e.getCause() instanceof KafkaException cause -> of(cause);
            case KafkaException _ ->
                    new Failure.Invalid(subject, "Kafka's client cannot start with these settings");
            default -> new Failure.Defect(subject, "Reading the cluster ended unexpectedly");
        };
    }

    /**
     * A listener that speaks something else hangs up or says nothing; Kafka calls both a timeout.
     */
    private Failure silent() {
        String hint =
                switch (settings.protocol()) {
                    case "PLAINTEXT" -> "it may want a sign-in (SASL_PLAINTEXT) or not be Kafka";
                    case "SSL" -> "it may want a sign-in (SASL_SSL) or not be Kafka";
                    default -> "it may want no sign-in, or not be Kafka";
                };
        return new Failure.TimedOut(
                subject,
                "The port is open, but no answer in Kafka's protocol came within "
                        + settings.patience().toSeconds()
                        + " s; "
                        + hint);
    }

    private String mechanismRefused(UnsupportedSaslMechanismException e) {
        Matcher offered = OFFERED.matcher(Stream.of(e.getMessage()).findFirst().orElse(""));
        String mechanism = settings.signIn().map(SignIn::mechanism).orElse("This mechanism");
        return mechanism
                + " is not enabled at this listener"
                + (offered.find() ? "; it offers " + offered.group(1) : "");
    }
}
