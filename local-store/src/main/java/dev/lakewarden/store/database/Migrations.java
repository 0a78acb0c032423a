package dev.lakewarden.store.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The numbered scripts that bring a file to the newest schema; a released script never changes. */
public final class Migrations {
    /** Marks a SQLite file as ours: the letters LWWS. */
    public static final int APPLICATION_ID = 0x4C57_5753;

    /** In order; the first brings an empty file to version 1. */
    private static final List<String> SCRIPTS =
            List.of("V001.sql", "V002.sql", "V003.sql", "V004.sql");

    private Migrations() {}

    public static int newest() {
        return SCRIPTS.size();
    }

    public static int version(Session session) throws SQLException {
        return (int) session.number("PRAGMA user_version");
    }

    public static boolean isOurs(Session session) throws SQLException {
        return session.number("PRAGMA application_id") == APPLICATION_ID;
    }

    /** Inside one transaction of the caller. */
    public static void bringTo(Session session, int version, Instant now) throws SQLException {
        for (int next = version(session) + 1; next <= version; next++) {
            String script = script(next);
            session.run(script);
            session.change(
                    "INSERT INTO migration VALUES (?, ?, ?)", next, sha256(script), Nanos.of(now));
            session.run("PRAGMA user_version = " + next);
        }
        session.run("PRAGMA application_id = " + APPLICATION_ID);
    }

    /** What was not brought to its schema by the scripts that we know. */
    public static List<String> strangers(Session session) throws SQLException {
        List<String> found = new ArrayList<>();
        int last = version(session);
        if (last > newest()) {
            found.add("Schema version " + last + " is of a newer Lakewarden");
        }
        for (int version = 1; version <= Math.min(last, newest()); version++) {
            Optional<String> recorded =
                    session.first(
                            "SELECT sha256 FROM migration WHERE version = ?",
                            row -> row.getString(1),
                            version);
            if (!recorded.equals(Optional.of(sha256(script(version))))) {
                found.add("Schema version " + version + " was made by another script than ours");
            }
        }
        return found;
    }

    static String script(int version) {
        String name = SCRIPTS.get(version - 1);
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Not in the jar: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static String sha256(String script) {
        try {
            byte[] bytes = script.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
