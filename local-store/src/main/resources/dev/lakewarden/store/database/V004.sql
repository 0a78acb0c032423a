-- Topics and buckets as their systems last listed them. The folded names hold the lower-case form where it differs.
-- purpose: DATA or INTERNAL.
CREATE TABLE topic_record (
    connection       INTEGER NOT NULL REFERENCES connection (key) ON DELETE CASCADE,
    name             TEXT NOT NULL,
    id               TEXT,
    purpose          TEXT NOT NULL,
    partitions       INTEGER NOT NULL,
    replicas         INTEGER NOT NULL,
    under_replicated INTEGER NOT NULL,
    leaderless       INTEGER NOT NULL,
    as_of            INTEGER NOT NULL,
    read_how         TEXT NOT NULL,
    folded_name      TEXT,
    PRIMARY KEY (connection, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE bucket_record (
    connection  INTEGER NOT NULL REFERENCES connection (key) ON DELETE CASCADE,
    name        TEXT NOT NULL,
    region      TEXT,
    created     INTEGER,
    as_of       INTEGER NOT NULL,
    read_how    TEXT NOT NULL,
    folded_name TEXT,
    PRIMARY KEY (connection, name)
) STRICT, WITHOUT ROWID;

-- As table_revision: each moves with every change of a record of its kind.
CREATE TABLE topic_revision (
    number INTEGER NOT NULL
) STRICT;

INSERT INTO topic_revision VALUES (0);

CREATE TRIGGER topic_record_added AFTER INSERT ON topic_record
BEGIN
    UPDATE topic_revision SET number = number + 1;
END;

CREATE TRIGGER topic_record_changed AFTER UPDATE ON topic_record
BEGIN
    UPDATE topic_revision SET number = number + 1;
END;

CREATE TRIGGER topic_record_gone AFTER DELETE ON topic_record
BEGIN
    UPDATE topic_revision SET number = number + 1;
END;

CREATE TABLE bucket_revision (
    number INTEGER NOT NULL
) STRICT;

INSERT INTO bucket_revision VALUES (0);

CREATE TRIGGER bucket_record_added AFTER INSERT ON bucket_record
BEGIN
    UPDATE bucket_revision SET number = number + 1;
END;

CREATE TRIGGER bucket_record_changed AFTER UPDATE ON bucket_record
BEGIN
    UPDATE bucket_revision SET number = number + 1;
END;

CREATE TRIGGER bucket_record_gone AFTER DELETE ON bucket_record
BEGIN
    UPDATE bucket_revision SET number = number + 1;
END;
