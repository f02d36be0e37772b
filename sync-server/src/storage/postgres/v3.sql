-- As it was signed, in CBOR. Of those made before this version nobody kept it.
ALTER TABLE collaborations ADD COLUMN creation bytea;
ALTER TABLE collaborations ALTER COLUMN creation SET STATISTICS 0;

-- What a hub keeps in order to hand on what it has: only hubs have rows here, and values in the columns below. In CBOR.
CREATE TABLE handing (
    collaboration bytea PRIMARY KEY REFERENCES collaborations (id) ON DELETE CASCADE,
    state         bytea NOT NULL
);
ALTER TABLE handing ALTER COLUMN collaboration SET STATISTICS 0;
ALTER TABLE handing ALTER COLUMN state SET STATISTICS 0;
CREATE TRIGGER replaced AFTER UPDATE ON handing FOR EACH ROW EXECUTE FUNCTION note_replaced();
CREATE TRIGGER deleted AFTER DELETE ON handing REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION note_deleted();
ALTER TABLE rounds ADD COLUMN elsewhere bytea;
ALTER TABLE rounds ALTER COLUMN elsewhere SET STATISTICS 0;
-- 0 waiting, 1 acknowledged, 2 refused.
ALTER TABLE slots ADD COLUMN delivery bigint NOT NULL DEFAULT 0;
