package dev.lakewarden.store.file;

import dev.lakewarden.store.database.Migrations;
import dev.lakewarden.store.database.Session;
import dev.lakewarden.store.database.SqliteConnections;
import dev.lakewarden.store.database.SqliteFailures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Whether a workspace file is whole. */
public final class Integrity {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 100;

    /** Looking through that much costs a few milliseconds; a larger file is looked at on use. */
    private static final long LOOKED_THROUGH_AT_ONCE = 8L << 20;

    private Integrity() {}

    /** What a look at an existing file that takes milliseconds finds wrong. */
    public static Optional<String> findDamage(Path file) throws IOException, SQLException {
        Optional<String> outside = findOutsideDamage(file);
        if (outside.isPresent()) {
            return outside;
        }
        try (Connection connection = SqliteConnections.openReader(file)) {
            Session session = new Session(connection);
            session.number("SELECT count(*) FROM sqlite_schema");
            return needsALook(file) ? firstProblem(session) : Optional.empty();
        } catch (SQLException e) {
            if (SqliteFailures.isDamage(e)) {
                return Optional.of("SQLite cannot read it: " + e.getMessage());
            }
            throw e;
        }
    }

    private static Optional<String> firstProblem(Session session) throws SQLException {
        return session.first("PRAGMA quick_check(1)", row -> row.getString(1))
                .filter(answer -> !answer.equals("ok"));
    }

    private static Optional<String> findOutsideDamage(Path file) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            return Optional.of("The file is empty");
        }
        byte[] magic = head(file, MAGIC.length);
        return Arrays.equals(magic, MAGIC)
                ? Optional.empty()
                : Optional.of("Its beginning was overwritten");
    }

    private static boolean needsALook(Path file) throws IOException {
        return Files.size(file) <= LOOKED_THROUGH_AT_ONCE
                || Files.exists(Siblings.of(file).suspicion())
                || isShorterThanItSays(file);
    }

    /**
     * A suspicion only: while another process folds its log into the file this is true for a
     * moment.
     */
    private static boolean isShorterThanItSays(Path file) throws IOException {
        ByteBuffer header = ByteBuffer.wrap(head(file, HEADER));
        if (header.limit() < HEADER) {
            return true;
        }
        int pageSize = header.getShort(16) & 0xffff;
        long pages = header.getInt(28) & 0xffff_ffffL;
        return Files.size(file) < pages * (pageSize == 1 ? 65_536 : pageSize);
    }

    private static byte[] head(Path file, int length) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(length);
        }
    }

    /** Reads everything: pages, indexes, references between tables, what made the schema. */
    public static List<String> findProblems(Session session) throws SQLException {
        List<String> found = new ArrayList<>();
        found.addAll(session.list("PRAGMA integrity_check(20)", row -> row.getString(1)));
        found.remove("ok");
        found.addAll(
                session.list(
                        "PRAGMA foreign_key_check",
                        row -> "A row of " + row.getString(1) + " points to nothing"));
        if (!Migrations.isOurs(session)) {
            found.add("It is not a workspace of Lakewarden");
        } else {
            found.addAll(Migrations.strangers(session));
        }
        return found;
    }
}
