package dev.lakewarden.connectors.iceberg;

import dev.lakewarden.governance.failure.Failure;

import org.apache.iceberg.exceptions.AlreadyExistsException;
import org.apache.iceberg.exceptions.BadRequestException;
import org.apache.iceberg.exceptions.CommitFailedException;
import org.apache.iceberg.exceptions.CommitStateUnknownException;
import org.apache.iceberg.exceptions.ForbiddenException;
import org.apache.iceberg.exceptions.NoSuchNamespaceException;
import org.apache.iceberg.exceptions.NoSuchTableException;
import org.apache.iceberg.exceptions.NoSuchViewException;
import org.apache.iceberg.exceptions.NoSuchWarehouseException;
import org.apache.iceberg.exceptions.NotAuthorizedException;
import org.apache.iceberg.exceptions.NotFoundException;
import org.apache.iceberg.exceptions.ValidationException;

import java.io.UncheckedIOException;

/** What Iceberg's own exceptions mean, whatever the catalog. */
final class IcebergFailures {
    private IcebergFailures() {}

    static Failure of(String subject, RuntimeException e) {
        return switch (e) {
            case NoSuchTableException _, NoSuchViewException _ ->
                    new Failure.Missing(subject, "The catalog lists no such table");
            case NoSuchNamespaceException _ ->
                    new Failure.Missing(subject, "The catalog has no such namespace");
            case NoSuchWarehouseException _ ->
                    new Failure.Missing(subject, "The catalog has no such warehouse");
            case NotFoundException _ ->
                    new Failure.Corrupt(subject, "Its metadata file is not there");
            case AlreadyExistsException _ ->
                    new Failure.Conflict(subject, "Something of that name is there already");
            case CommitFailedException _ ->
                    new Failure.Conflict(subject, "Someone else changed it first");
            case CommitStateUnknownException _ ->
                    new Failure.OutcomeUnknown(
                            subject, "The catalog did not say whether the change was made");
            case NotAuthorizedException _ ->
                    new Failure.Unauthenticated(subject, "The catalog refuses the sign-in");
            case ForbiddenException _ ->
                    new Failure.Forbidden(subject, "The catalog does not allow this");
            case BadRequestException _ ->
                    new Failure.Invalid(subject, "The catalog does not accept the request");
            case UnsupportedOperationException unsupported -> unsupported(subject, unsupported);
            case UncheckedIOException _ ->
                    new Failure.Corrupt(subject, "Its metadata file cannot be read");
            case ValidationException _, IllegalArgumentException _, IllegalStateException _ ->
                    new Failure.Corrupt(subject, "Its metadata makes no sense");
            default -> new Failure.Defect(subject, "Something unexpected went wrong while reading");
        };
    }

    /** Our own files say in words what they cannot do; an SDK's message may hold anything. */
    private static Failure unsupported(String subject, UnsupportedOperationException e) {
        String message = e.getMessage();
        return new Failure.Unsupported(
                subject,
                message != null && message.startsWith("Files at ")
                        ? message
                        : "The catalog cannot do this");
    }
}
