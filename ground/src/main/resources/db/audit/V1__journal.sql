-- Who did and saw what. Written in the transaction of the deed itself, never changed afterwards.
CREATE TABLE entry (
    id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recorded_at timestamptz NOT NULL,
    person      uuid,
    agency_id   uuid,
    action      text        NOT NULL,
    subject     text        NOT NULL,
    -- key, value, key, value …; one way to write it, so one hash
    details     text[]      NOT NULL CHECK (cardinality(details) % 2 = 0)
);
CREATE INDEX entry_subject ON entry (subject, id);
CREATE INDEX entry_agency ON entry (agency_id, id);

-- Committed entries that the linker has not yet put into the chain.
CREATE TABLE pending (
    entry_id bigint PRIMARY KEY REFERENCES entry
);

-- The chain: each link holds the hash of the one before it and of its entry.
CREATE TABLE link (
    position bigint PRIMARY KEY CHECK (position > 0),
    entry_id bigint NOT NULL UNIQUE REFERENCES entry,
    previous bytea  NOT NULL CHECK (length(previous) = 32),
    hash     bytea  NOT NULL CHECK (length(hash) = 32)
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the journal is append-only: % on %.% is refused', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME;
END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON link
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON link
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
