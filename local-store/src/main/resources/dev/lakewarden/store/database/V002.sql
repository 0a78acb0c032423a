-- An asset is a connection and a path within it.

CREATE TABLE action (
    id            TEXT PRIMARY KEY,
    position      INTEGER NOT NULL UNIQUE,
    action        TEXT NOT NULL,
    target        TEXT NOT NULL,
    actor         TEXT NOT NULL,
    host          TEXT NOT NULL,
    process       INTEGER NOT NULL,
    process_start INTEGER NOT NULL,
    at            INTEGER NOT NULL,
    document      TEXT NOT NULL,
    finished      INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE INDEX action_unfinished ON action (position) WHERE finished = 0;

-- outcome: done, not-tried, or the kind of a failure.
CREATE TABLE action_step (
    action     TEXT NOT NULL REFERENCES action (id),
    step       INTEGER NOT NULL,
    title      TEXT NOT NULL,
    started_at INTEGER,
    ended_at   INTEGER,
    outcome    TEXT,
    subject    TEXT,
    words      TEXT,
    PRIMARY KEY (action, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE receipt (
    action   TEXT PRIMARY KEY REFERENCES action (id),
    at       INTEGER NOT NULL,
    outcome  TEXT NOT NULL,
    words    TEXT NOT NULL,
    document TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE claim (
    resource      TEXT PRIMARY KEY,
    action        TEXT NOT NULL,
    host          TEXT NOT NULL,
    process       INTEGER NOT NULL,
    process_start INTEGER NOT NULL,
    since         INTEGER NOT NULL,
    lease_ends    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE metric_series (
    key        INTEGER PRIMARY KEY,
    connection INTEGER NOT NULL REFERENCES connection (key) ON DELETE CASCADE,
    path       TEXT NOT NULL,
    metric     TEXT NOT NULL,
    UNIQUE (connection, path, metric)
) STRICT;

-- resolution: 0 one sample, 1 an hour, 2 a day.
CREATE TABLE metric_point (
    series     INTEGER NOT NULL REFERENCES metric_series (key) ON DELETE CASCADE,
    resolution INTEGER NOT NULL,
    at         INTEGER NOT NULL,
    count      INTEGER NOT NULL,
    sum        REAL NOT NULL,
    min        REAL NOT NULL,
    max        REAL NOT NULL,
    PRIMARY KEY (series, resolution, at)
) STRICT, WITHOUT ROWID;

-- attention: wanted, acknowledged or snoozed.
CREATE TABLE finding (
    rule          TEXT NOT NULL,
    connection    INTEGER NOT NULL REFERENCES connection (key) ON DELETE CASCADE,
    path          TEXT NOT NULL,
    severity      TEXT NOT NULL,
    title         TEXT NOT NULL,
    evidence      TEXT NOT NULL,
    remedy        TEXT NOT NULL,
    as_of         INTEGER NOT NULL,
    first_seen    INTEGER NOT NULL,
    attention     TEXT NOT NULL,
    attended_by   TEXT,
    attended_at   INTEGER,
    snoozed_until INTEGER,
    note          TEXT,
    PRIMARY KEY (rule, connection, path)
) STRICT, WITHOUT ROWID;

CREATE TABLE tag (
    connection INTEGER NOT NULL REFERENCES connection (key) ON DELETE CASCADE,
    path       TEXT NOT NULL,
    tag        TEXT NOT NULL,
    PRIMARY KEY (connection, path, tag)
) STRICT, WITHOUT ROWID;

-- Without environment, connection and path it holds for everything.
CREATE TABLE threshold (
    key         INTEGER PRIMARY KEY,
    environment TEXT,
    connection  INTEGER REFERENCES connection (key) ON DELETE CASCADE,
    path        TEXT,
    name        TEXT NOT NULL,
    value       REAL NOT NULL
) STRICT;

CREATE UNIQUE INDEX threshold_scope ON threshold
    (name, coalesce(environment, ''), coalesce(connection, 0), coalesce(path, ''));

CREATE TABLE task (
    id         TEXT PRIMARY KEY,
    title      TEXT NOT NULL,
    state      TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    ended_at   INTEGER NOT NULL,
    words      TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX task_end ON task (ended_at);

-- decision: waiting, approved or rejected.
CREATE TABLE review (
    id         TEXT PRIMARY KEY,
    connection INTEGER NOT NULL REFERENCES connection (key) ON DELETE CASCADE,
    path       TEXT NOT NULL,
    opened_at  INTEGER NOT NULL,
    title      TEXT NOT NULL,
    document   TEXT NOT NULL,
    decision   TEXT NOT NULL,
    decided_by TEXT,
    decided_at INTEGER,
    reason     TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX review_opened ON review (opened_at);

CREATE TABLE drill (
    id         TEXT PRIMARY KEY,
    name       TEXT NOT NULL,
    connection INTEGER NOT NULL REFERENCES connection (key) ON DELETE CASCADE,
    path       TEXT NOT NULL,
    objective  INTEGER NOT NULL,
    every      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE drill_run (
    drill      TEXT NOT NULL REFERENCES drill (id) ON DELETE CASCADE,
    started_at INTEGER NOT NULL,
    took       INTEGER NOT NULL,
    outcome    TEXT NOT NULL,
    words      TEXT NOT NULL,
    document   TEXT NOT NULL,
    PRIMARY KEY (drill, started_at)
) STRICT, WITHOUT ROWID;
