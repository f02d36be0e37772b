CREATE TABLE collaborations (
    id          bytea  PRIMARY KEY CHECK (length(id) = 16),
    access_hash bytea  NOT NULL CHECK (length(access_hash) = 32),
    used        bigint NOT NULL,
    revision    bigint NOT NULL
);
CREATE INDEX collaborations_by_use ON collaborations (used);

CREATE TABLE facilitators (
    collaboration bytea  NOT NULL REFERENCES collaborations (id) ON DELETE CASCADE,
    author        bytea  NOT NULL CHECK (length(author) = 32),
    -- Of the last command that was carried out; 0 before the first.
    counter       bigint NOT NULL,
    PRIMARY KEY (collaboration, author)
);

CREATE TABLE commands (
    collaboration bytea  NOT NULL REFERENCES collaborations (id) ON DELETE CASCADE,
    position      bigint NOT NULL,
    signature     bytea  NOT NULL,
    body          bytea  NOT NULL,
    PRIMARY KEY (collaboration, position)
);

-- A shared slot (charter, commons) has a revision, a response has a label and a batch. A slot with neither revision nor
-- label was withdrawn or, where its body is empty, removed. Responses have no place in the order of changes and no time.
CREATE TABLE slots (
    collaboration bytea  NOT NULL REFERENCES collaborations (id) ON DELETE CASCADE,
    document      text   NOT NULL,
    author        bytea  NOT NULL CHECK (length(author) = 32),
    sequence      bigint NOT NULL,
    revision      bigint,
    label         bytea CHECK (length(label) = 16),
    batch         bigint,
    bytes         bigint NOT NULL,
    signature     bytea  NOT NULL,
    body          bytea  NOT NULL,
    PRIMARY KEY (collaboration, document, author),
    CHECK (revision IS NULL OR label IS NULL)
);
CREATE UNIQUE INDEX slots_by_revision ON slots (collaboration, revision) WHERE revision IS NOT NULL;
CREATE INDEX slots_by_size ON slots (collaboration, bytes);
-- What is sealed cannot be compressed.
ALTER TABLE slots ALTER COLUMN body SET STORAGE EXTERNAL;

CREATE TABLE rounds (
    collaboration bytea   NOT NULL REFERENCES collaborations (id) ON DELETE CASCADE,
    round         bytea   NOT NULL CHECK (length(round) = 16),
    headcount     bigint  NOT NULL,
    protection    bytea   NOT NULL,
    revealed      boolean NOT NULL,
    reveals       bigint  NOT NULL,
    revision      bigint  NOT NULL,
    PRIMARY KEY (collaboration, round)
);

-- Bag invariant: a position drawn at the reveal, a fragment, perhaps its tag. No author, no label, no time.
CREATE TABLE bags (
    collaboration bytea  NOT NULL REFERENCES collaborations (id) ON DELETE CASCADE,
    round         bytea  NOT NULL,
    position      bigint NOT NULL,
    fragment      bytea  NOT NULL,
    tag           bytea,
    PRIMARY KEY (collaboration, round, position)
);

-- One row, written by the health check.
CREATE TABLE heartbeat (
    id    bigint PRIMARY KEY CHECK (id = 1),
    beats bigint NOT NULL
);

-- Deletion invariant. A deleted or replaced row stays in the files until its table is rewritten: here stands which tables
-- wait for that. Written by triggers, so that nothing is deleted without it.
CREATE TABLE forgotten (
    id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    place text   NOT NULL
);

CREATE FUNCTION note_replaced() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO forgotten (place) VALUES (TG_TABLE_NAME);
    RETURN NULL;
END $$;

CREATE FUNCTION note_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM gone) THEN
        INSERT INTO forgotten (place) VALUES (TG_TABLE_NAME);
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER replaced AFTER UPDATE OF access_hash ON collaborations
    FOR EACH ROW EXECUTE FUNCTION note_replaced();
-- The old bytes of a shared slot may stay.
CREATE TRIGGER replaced AFTER UPDATE ON slots
    FOR EACH ROW WHEN (old.revision IS NULL) EXECUTE FUNCTION note_replaced();

-- The planner's samples are copies too: none is taken of anything that belongs to somebody.
DO $$
DECLARE
    place text;
    name  text;
BEGIN
    FOREACH place IN ARRAY ARRAY['collaborations', 'facilitators', 'commands', 'slots', 'rounds', 'bags'] LOOP
        EXECUTE format(
            'CREATE TRIGGER deleted AFTER DELETE ON %I REFERENCING OLD TABLE AS gone
             FOR EACH STATEMENT EXECUTE FUNCTION note_deleted()', place);
        FOR name IN
            SELECT attname FROM pg_attribute
            WHERE attrelid = place::regclass AND attnum > 0 AND atttypid IN ('bytea'::regtype, 'text'::regtype)
        LOOP
            EXECUTE format('ALTER TABLE %I ALTER COLUMN %I SET STATISTICS 0', place, name);
        END LOOP;
    END LOOP;
END $$;
