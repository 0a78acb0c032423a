package dev.lakewarden.connectors.iceberg;

import dev.lakewarden.connectors.probe.Endpoint;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a JDBC address leads: a SQLite file, or a database server. */
record JdbcAddress(String uri) {
    private static final Pattern PARTS =
            Pattern.compile("jdbc:(?<driver>[A-Za-z0-9]+):(?<rest>.+)");
    private static final Pattern SERVER =
            Pattern.compile(
                    "//\\[?(?<host>[A-Za-z0-9._-]+|[0-9A-Fa-f:]+)]?(:(?<port>[0-9]{1,5}))?");
    private static final Map<String, Integer> PORTS =
            Map.of("postgresql", 5432, "mysql", 3306, "mariadb", 3306, "sqlserver", 1433);

    /** Parameters with which an address makes its driver run code or hand out local files. */
    private static final Pattern RUNS_CODE =
            Pattern.compile(
                    "[?&;](init|trace_level_\\w+|autodeserialize|queryinterceptors"
                            + "|statementinterceptors|allowloadlocalinfile|allowurlinlocalinfile"
                            + "|socketfactory|sslfactory|loggerfile|plugin_dir)=",
                    Pattern.CASE_INSENSITIVE);

    boolean isSqlite() {
        return driver().equals("sqlite");
    }

    private String driver() {
        return part("driver");
    }

    private String part(String name) {
        Matcher matcher = PARTS.matcher(uri);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a JDBC address");
        }
        return matcher.group(name);
    }

    /**
     * @throws ConnectorException with {@code Invalid} or {@code Refused} if nothing may be opened
     *     with it, {@code Missing} or {@code Forbidden} if its file is not there or not readable
     */
    void check(String subject) {
        if (!PARTS.matcher(uri).matches()) {
            throw failed(new Failure.Invalid(subject, "Its uri is no JDBC address"));
        }
        if (RUNS_CODE.matcher(uri).find()) {
            throw failed(
                    new Failure.Refused(
                            subject, "Its uri makes the driver run code or open other files"));
        }
        if (isSqlite()) {
            checkFile(subject);
        }
    }

    private void checkFile(String subject) {
        // Parameters could open it for writing, and the driver would even fetch one from the web.
        if (!part("rest").matches("[^:?]*|[A-Za-z]:[\\\\/][^:?]*")
                || !Path.of(part("rest")).isAbsolute()) {
            throw failed(
                    new Failure.Invalid(
                            subject,
                            "A SQLite address is jdbc:sqlite: and an absolute path, nothing else"));
        }
        Path file = Path.of(part("rest"));
        if (!Files.isRegularFile(file)) {
            throw failed(new Failure.Missing(subject, "There is no file " + file));
        }
        if (!Files.isReadable(file)) {
            throw failed(new Failure.Forbidden(subject, "You may not read the file " + file));
        }
    }

    private static ConnectorException failed(Failure failure) {
        return new ConnectorException(failure);
    }

    /** The file behind a SQLite address; empty for a server. */
    Optional<Path> file() {
        return isSqlite() ? Optional.of(Path.of(part("rest"))) : Optional.empty();
    }

    /** The server, if the address names it the way most drivers do. */
    Optional<Endpoint> endpoint() {
        Matcher server = SERVER.matcher(part("rest"));
        if (!server.lookingAt()) {
            return Optional.empty();
        }
        int port =
                server.group("port") == null
                        ? PORTS.getOrDefault(driver(), 0)
                        : Integer.parseInt(server.group("port"));
        return port < 1 || port > 65_535
                ? Optional.empty()
                : Optional.of(new Endpoint(server.group("host"), port));
    }

    /** For messages and logs. */
    @Override
    public String toString() {
        return "jdbc:" + driver();
    }
}
