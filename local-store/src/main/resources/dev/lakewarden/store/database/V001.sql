-- Instants are nanoseconds since 1970 in UTC. Lists of names are joined by line feeds.

-- What brought the file to its schema; the hash shows a script that was changed after its release.
CREATE TABLE migration (
    version INTEGER PRIMARY KEY,
    sha256  TEXT NOT NULL,
    at      INTEGER NOT NULL
) STRICT;

CREATE TABLE connection (
    key           INTEGER PRIMARY KEY,
    id            TEXT NOT NULL UNIQUE,
    name          TEXT NOT NULL UNIQUE,
    provider      TEXT NOT NULL,
    environment   TEXT NOT NULL,
    site          TEXT NOT NULL,
    allowed_since INTEGER,
    allowed_why   TEXT,
    allowed_until INTEGER
) STRICT;

-- kind: plain, vault, environment or file. A secret itself is never here.
CREATE TABLE connection_setting (
    connection INTEGER NOT NULL REFERENCES connection (key) ON DELETE CASCADE,
    name       TEXT NOT NULL,
    kind       TEXT NOT NULL,
    value      TEXT NOT NULL,
    PRIMARY KEY (connection, name)
) STRICT, WITHOUT ROWID;

-- The folded columns hold the lower-case form where it differs, for a search that ignores case.
CREATE TABLE table_record (
    key             INTEGER PRIMARY KEY,
    connection      INTEGER NOT NULL REFERENCES connection (key) ON DELETE CASCADE,
    namespace       TEXT NOT NULL,
    namespace_depth INTEGER NOT NULL,
    name            TEXT NOT NULL,
    format          TEXT NOT NULL,
    format_version  INTEGER NOT NULL,
    location        TEXT NOT NULL,
    revision        TEXT NOT NULL,
    row_count       INTEGER,
    file_count      INTEGER,
    byte_count      INTEGER,
    snapshot_count  INTEGER,
    last_commit     INTEGER,
    columns         TEXT NOT NULL,
    column_count    INTEGER NOT NULL,
    as_of           INTEGER NOT NULL,
    read_how        TEXT NOT NULL,
    dotted          TEXT NOT NULL,
    folded_name     TEXT,
    folded_dotted   TEXT,
    folded_columns  TEXT,
    folded_location TEXT,
    UNIQUE (connection, namespace, name)
) STRICT;

CREATE TABLE layout (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
    sequence INTEGER PRIMARY KEY,
    at       INTEGER NOT NULL,
    actor    TEXT NOT NULL,
    action   TEXT NOT NULL,
    subject  TEXT NOT NULL,
    detail   TEXT NOT NULL,
    hash     TEXT NOT NULL
) STRICT;

-- Where the chain ends, kept apart so that cutting off the end shows.
CREATE TABLE audit_head (
    only     INTEGER PRIMARY KEY CHECK (only = 1),
    sequence INTEGER NOT NULL,
    hash     TEXT NOT NULL
) STRICT;

INSERT INTO audit_head VALUES (1, 0, '');

CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'The audit log is append only');
END;

CREATE TRIGGER audit_is_never_shortened BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'The audit log is append only');
END;
