-- Moves with every change of a table record, whoever makes it and however. While it stands still, whoever
-- read 100,000 records need not read them again.
CREATE TABLE table_revision (
    number INTEGER NOT NULL
) STRICT;

INSERT INTO table_revision VALUES (0);

CREATE TRIGGER table_record_added AFTER INSERT ON table_record
BEGIN
    UPDATE table_revision SET number = number + 1;
END;

CREATE TRIGGER table_record_changed AFTER UPDATE ON table_record
BEGIN
    UPDATE table_revision SET number = number + 1;
END;

CREATE TRIGGER table_record_gone AFTER DELETE ON table_record
BEGIN
    UPDATE table_revision SET number = number + 1;
END;
