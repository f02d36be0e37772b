CREATE TABLE collaborations (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    access_hash BLOB    NOT NULL CHECK (length(access_hash) = 32),
    revision    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE facilitators (
    collaboration BLOB NOT NULL REFERENCES collaborations (id) ON DELETE CASCADE,
    author        BLOB NOT NULL CHECK (length(author) = 32),
    -- The last command that was carried out; both NULL before the first.
    counter       INTEGER,
    command       BLOB,
    PRIMARY KEY (collaboration, author),
    CHECK ((counter IS NULL) = (command IS NULL))
) STRICT, WITHOUT ROWID;

-- A shared slot (charter, commons) has a revision, a response has a label, a withdrawn response has neither.
-- Responses have no place in the order of changes and no time.
CREATE TABLE slots (
    collaboration BLOB    NOT NULL REFERENCES collaborations (id) ON DELETE CASCADE,
    document      TEXT    NOT NULL,
    author        BLOB    NOT NULL CHECK (length(author) = 32),
    sequence      INTEGER NOT NULL,
    revision      INTEGER,
    label         BLOB CHECK (length(label) = 16),
    bytes         INTEGER NOT NULL,
    signature     BLOB    NOT NULL,
    body          BLOB    NOT NULL,
    PRIMARY KEY (collaboration, document, author),
    CHECK (revision IS NULL OR label IS NULL)
) STRICT;

CREATE UNIQUE INDEX slots_by_revision ON slots (collaboration, revision) WHERE revision IS NOT NULL;
CREATE INDEX slots_by_size ON slots (collaboration, bytes);

CREATE TABLE rounds (
    collaboration BLOB    NOT NULL REFERENCES collaborations (id) ON DELETE CASCADE,
    round         BLOB    NOT NULL CHECK (length(round) = 16),
    headcount     INTEGER NOT NULL,
    protection    BLOB    NOT NULL,
    revealed      INTEGER NOT NULL CHECK (revealed IN (0, 1)),
    revision      INTEGER NOT NULL,
    PRIMARY KEY (collaboration, round)
) STRICT, WITHOUT ROWID;

-- Bag invariant: a position drawn at the reveal, a fragment, perhaps its tag. No author, no label, no time.
CREATE TABLE bags (
    collaboration BLOB    NOT NULL REFERENCES collaborations (id) ON DELETE CASCADE,
    round         BLOB    NOT NULL,
    position      INTEGER NOT NULL,
    fragment      BLOB    NOT NULL,
    tag           BLOB,
    PRIMARY KEY (collaboration, round, position)
) STRICT, WITHOUT ROWID;

-- One row, written by the health check.
CREATE TABLE heartbeat (
    id    INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    beats INTEGER NOT NULL
) STRICT;
