-- One row, made once: the secret of the storage itself, which belongs to no collaboration.
CREATE TABLE secret (
    id    bigint PRIMARY KEY CHECK (id = 1),
    bytes bytea  NOT NULL CHECK (length(bytes) = 32)
);
ALTER TABLE secret ALTER COLUMN bytes SET STATISTICS 0;
