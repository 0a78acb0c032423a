package dev.lakewarden.connectors.iceberg;

import com.fasterxml.jackson.core.JsonProcessingException;

import dev.lakewarden.governance.failure.Failure;

import org.apache.iceberg.exceptions.BadRequestException;
import org.apache.iceberg.exceptions.ForbiddenException;
import org.apache.iceberg.exceptions.NoSuchTableException;
import org.apache.iceberg.exceptions.NoSuchWarehouseException;
import org.apache.iceberg.exceptions.NotAuthorizedException;
import org.apache.iceberg.exceptions.RESTException;
import org.apache.iceberg.exceptions.ServiceFailureException;
import org.apache.iceberg.exceptions.ServiceUnavailableException;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.net.ssl.SSLException;

/** What exceptions of the REST catalog's client mean. */
final class RestFailures implements FailureMapping {
    private static final String NO_CATALOG = "It answers, but is no Iceberg REST catalog";

    /** How the client words a status it has no exception for. */
    private static final Pattern CODE = Pattern.compile("\\(code: (\\d{3}),");

    @Override
    public Failure ofReading(String subject, RuntimeException e) {
        return switch (e) {
            case ServiceUnavailableException _ ->
                    new Failure.Unreachable(subject, "The catalog is not available at the moment");
            case ServiceFailureException _ ->
                    new Failure.Corrupt(subject, "The catalog fails with an error of its own");
            case BadRequestException _ when isNoRoute(e) -> notACatalog(subject);
            // These are RESTExceptions too, and say more than their status.
            case BadRequestException _,
                    NotAuthorizedException _,
                    ForbiddenException _,
                    NoSuchWarehouseException _ ->
                    IcebergFailures.of(subject, e);
            case RESTException rest -> ofRest(subject, rest);
            case NoSuchTableException _ when says(e, "does not support endpoint") ->
                    new Failure.Unsupported(subject, "The catalog does not hand out tables");
            case IllegalArgumentException _, NullPointerException _ -> notACatalog(subject);
            default -> IcebergFailures.of(subject, e);
        };
    }

    private static boolean isNoRoute(RuntimeException e) {
        return says(e, "No route for request");
    }

    private static boolean says(RuntimeException e, String part) {
        return e.getMessage() != null && e.getMessage().contains(part);
    }

    private static Failure ofRest(String subject, RESTException e) {
        if (e.getCause() instanceof IOException io) {
            return ofIo(subject, io);
        }
        OptionalInt code = code(e);
        return switch (code.orElse(0)) {
            case 401 -> new Failure.Unauthenticated(subject, "The catalog refuses the sign-in");
            case 403 -> new Failure.Forbidden(subject, "The catalog does not allow this");
            case 429 -> new Failure.Throttled(subject, "The catalog asks for fewer requests");
            case 408, 504 -> new Failure.TimedOut(subject, "The catalog did not answer in time");
            case 502 ->
                    new Failure.Unreachable(
                            subject, "A gateway answers, the catalog behind it not");
            case 501 -> new Failure.Unsupported(subject, "The catalog cannot do this");
            default -> notACatalog(subject);
        };
    }

    private static Failure ofIo(String subject, IOException e) {
        return switch (e) {
            case UnknownHostException _ ->
                    new Failure.Unreachable(subject, "There is no host of that name");
            case SSLException _ ->
                    new Failure.Unreachable(subject, "TLS could not be agreed with the catalog");
            case SocketTimeoutException _ ->
                    new Failure.TimedOut(subject, "The catalog did not answer in time");
            case InterruptedIOException _ ->
                    new Failure.Cancelled(subject, "Stopped while waiting for an answer");
            case ConnectException _ ->
                    new Failure.Unreachable(subject, "Nothing accepts connections there");
            case JsonProcessingException _ -> notACatalog(subject);
            default -> new Failure.Unreachable(subject, "The catalog broke the connection off");
        };
    }

    private static Failure notACatalog(String subject) {
        return new Failure.Corrupt(subject, NO_CATALOG);
    }

    private static OptionalInt code(RESTException e) {
        Matcher matcher = CODE.matcher(e.getMessage() == null ? "" : e.getMessage());
        return matcher.find()
                ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
                : OptionalInt.empty();
    }
}
