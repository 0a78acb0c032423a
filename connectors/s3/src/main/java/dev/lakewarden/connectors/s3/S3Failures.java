package dev.lakewarden.connectors.s3;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkException;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the SDK throws while reading, in plain words. */
record S3Failures(String subject, String identity) {
    /** What S3 answers to a signature it does not accept; every other refusal is of the request. */
    private static final Set<String> NOT_SIGNED_IN =
            Set.of(
                    "InvalidAccessKeyId",
                    "SignatureDoesNotMatch",
                    "InvalidToken",
                    "ExpiredToken",
                    "TokenRefreshRequired",
                    "AuthorizationHeaderMalformed",
                    "InvalidSecurity",
                    "NotSignedUp",
                    "UnrecognizedClientException",
                    "InvalidClientTokenId");

    private static final String NOT_S3 = "The endpoint answers, but not as S3 does";

    Failure of(SdkException thrown) {
        return switch (thrown) {
            case AwsServiceException e -> answered(e);
            case ApiCallTimeoutException _, ApiCallAttemptTimeoutException _ ->
                    new Failure.TimedOut(subject, "The store did not answer in time");
            default -> notAnswered(thrown);
        };
    }

    private Failure answered(AwsServiceException e) {
        String code = code(e).orElse("");
        if (NOT_SIGNED_IN.contains(code)) {
            return new Failure.Unauthenticated(subject, notSignedIn(code));
        }
        return switch (code) {
            case "RequestTimeTooSkewed" ->
                    new Failure.Unauthenticated(
                            subject, "This machine's clock differs too much from the store's");
            case "NoSuchBucket" -> new Failure.Missing(subject, "There is no such bucket");
            case "SlowDown", "TooManyRequestsException", "ThrottlingException" ->
                    new Failure.Throttled(subject, "The store asks us to slow down");
            case "PermanentRedirect", "IllegalLocationConstraintException" ->
                    new Failure.Invalid(subject, "The bucket is in another region");
            // Whatever is not S3 may answer with any status, but not with a reason.
            case "" -> withoutReason(e);
            default -> byStatus(e);
        };
    }

    /** It answers as a web server or a gateway does, so its status says nothing of our rights. */
    Failure notS3() {
        return new Failure.Unsupported(subject, NOT_S3);
    }

    private Failure withoutReason(AwsServiceException e) {
        return switch (e.statusCode()) {
            case 403, 404 ->
                    new Failure.Unsupported(
                            subject, NOT_S3 + " (status " + e.statusCode() + ", no reason given)");
            default -> byStatus(e);
        };
    }

    private Failure byStatus(AwsServiceException e) {
        return switch (e.statusCode()) {
            case 301, 307, 308 -> new Failure.Invalid(subject, "The bucket is in another region");
            case 401 -> new Failure.Unauthenticated(subject, notSignedIn("no reason given"));
            case 403 -> new Failure.Forbidden(subject, identity + " may not read this");
            case 404 -> new Failure.Missing(subject, "There is no such bucket");
            case 429 -> new Failure.Throttled(subject, "The store asks us to slow down");
            case 500, 502, 503, 504 ->
                    new Failure.Unreachable(subject, "The store says it cannot answer now");
            default -> notS3();
        };
    }

    private String notSignedIn(String code) {
        return identity + " is not accepted (" + code + ")";
    }

    private Failure notAnswered(SdkException e) {
        Optional<Failure> ours =
                causes(e)
                        .filter(ConnectorException.class::isInstance)
                        .map(cause -> ((ConnectorException) cause).failure())
                        .findFirst();
        if (ours.isPresent()) {
            return ours.get();
        }
        if (causes(e).map(Throwable::getMessage).anyMatch(says("credential", "SSO", "Profile"))) {
            return new Failure.Unauthenticated(
                    subject, identity + " has no keys, or its sign-in has expired");
        }
        if (causes(e).anyMatch(IOException.class::isInstance)) {
            return new Failure.Unreachable(subject, "The endpoint broke the connection off");
        }
        return notS3();
    }

    private static Predicate<String> says(String... words) {
        return message -> message != null && Stream.of(words).anyMatch(message::contains);
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, at -> at != null, Throwable::getCause);
    }

    private static Optional<String> code(AwsServiceException e) {
        return Optional.ofNullable(e.awsErrorDetails()).map(details -> details.errorCode());
    }
}
