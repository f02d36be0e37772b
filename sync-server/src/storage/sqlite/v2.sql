-- In an older file nobody noted the day: it counts from now on.
ALTER TABLE collaborations ADD COLUMN used INTEGER NOT NULL DEFAULT 0;
UPDATE collaborations SET used = unixepoch() / 86400;
CREATE INDEX collaborations_by_use ON collaborations (used);

-- Every command that was carried out, in that order. Older files kept the last one only, and without its signature:
-- of it the counter stays.
CREATE TABLE commands (
    collaboration BLOB    NOT NULL REFERENCES collaborations (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL,
    signature     BLOB    NOT NULL,
    body          BLOB    NOT NULL,
    PRIMARY KEY (collaboration, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE facilitators_v2 (
    collaboration BLOB    NOT NULL REFERENCES collaborations (id) ON DELETE CASCADE,
    author        BLOB    NOT NULL CHECK (length(author) = 32),
    -- Of the last command that was carried out; 0 before the first.
    counter       INTEGER NOT NULL,
    PRIMARY KEY (collaboration, author)
) STRICT, WITHOUT ROWID;
INSERT INTO facilitators_v2 SELECT collaboration, author, coalesce(counter, 0) FROM facilitators;
DROP TABLE facilitators;
ALTER TABLE facilitators_v2 RENAME TO facilitators;

-- How many bags were drawn with responses that were in none before, and how many there were when a response came in.
-- A slot with neither revision nor label was withdrawn or, where its body is empty, removed.
ALTER TABLE rounds ADD COLUMN reveals INTEGER NOT NULL DEFAULT 0;
UPDATE rounds SET reveals = revealed;
ALTER TABLE slots ADD COLUMN batch INTEGER;
UPDATE slots SET batch = 0 WHERE label IS NOT NULL;
