package dev.lakewarden.store.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;

/** The numbered scripts that bring a file to the newest schema; a released script never changes. */
public final class Migrations {
    /** Marks a SQLite file as ours: the letters LWWS. */
    public static final int APPLICATION_ID = 0x4C57_5753;

    /** In order; the first brings an empty file to version 1. */
    private static final List<String> SCRIPTS = List.of("V001.sql");

    private Migrations() {}

    public static int newest() {
        return SCRIPTS.size();
    }

    public static int version(Session session) throws SQLException {
        return (int) session.number("PRAGMA user_version");
    }

    /** Inside one transaction of the caller. */
    public static void bringTo(Session session, int version) throws SQLException {
        for (int next = version(session) + 1; next <= version; next++) {
            session.run(script(next));
            session.run("PRAGMA user_version = " + next);
        }
        session.run("PRAGMA application_id = " + APPLICATION_ID);
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
}
