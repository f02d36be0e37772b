-- As it was signed, in CBOR. Of those made before this version nobody kept it.
ALTER TABLE collaborations ADD COLUMN creation BLOB;

-- What a hub keeps in order to hand on what it has: only hubs have rows here, and values in the columns below. In CBOR.
CREATE TABLE handing (
    collaboration BLOB NOT NULL PRIMARY KEY REFERENCES collaborations (id) ON DELETE CASCADE,
    state         BLOB NOT NULL
) STRICT, WITHOUT ROWID;
ALTER TABLE rounds ADD COLUMN elsewhere BLOB;
-- 0 waiting, 1 acknowledged, 2 refused.
ALTER TABLE slots ADD COLUMN delivery INTEGER NOT NULL DEFAULT 0;
