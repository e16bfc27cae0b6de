-- By what the keys of personal data are known again; the keys themselves lie among the installation's secrets.
CREATE TABLE key_mark (
    number integer PRIMARY KEY CHECK (number BETWEEN 1 AND 255),
    mark   bytea   NOT NULL CHECK (length(mark) = 32)
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the mark of a key stays: % on %.% is refused', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME;
END $$;

CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON key_mark
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
