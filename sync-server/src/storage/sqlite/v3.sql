-- One row, made once: the secret of the storage itself, which belongs to no collaboration.
CREATE TABLE secret (
    id    INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    bytes BLOB    NOT NULL CHECK (length(bytes) = 32)
) STRICT;
