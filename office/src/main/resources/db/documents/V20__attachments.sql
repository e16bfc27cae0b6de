-- Files that go with an outgoing document and are not part of its page. The agency signs those that are PDF and that nobody
-- signed before, each with the document's number, when it is issued (Decree 30, annex I, II.8.b).
CREATE TABLE outgoing_attachment (
    id            uuid        PRIMARY KEY,
    outgoing_id   uuid        NOT NULL REFERENCES outgoing,
    agency_id     uuid        NOT NULL,
    position      int         NOT NULL CHECK (position >= 1),
    name          text        NOT NULL,
    type          text        NOT NULL,
    sha256        text        NOT NULL,
    size          bigint      NOT NULL,
    to_be_sealed  boolean     NOT NULL,
    sealed_sha256 text,
    sealed_size   bigint,
    added_by      uuid        NOT NULL,
    added_at      timestamptz NOT NULL,
    UNIQUE (outgoing_id, position) DEFERRABLE INITIALLY DEFERRED,
    CHECK (num_nulls(sealed_sha256, sealed_size) IN (0, 2)),
    CHECK (to_be_sealed OR sealed_sha256 IS NULL)
);

CREATE FUNCTION keep_attachment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.sealed_sha256 IS NOT NULL
            OR (SELECT state NOT IN ('DRAFT', 'RETURNED') FROM documents.outgoing WHERE id = OLD.outgoing_id)
                AND (TG_OP = 'DELETE' OR (to_jsonb(NEW) - ARRAY ['sealed_sha256', 'sealed_size'])
                    <> (to_jsonb(OLD) - ARRAY ['sealed_sha256', 'sealed_size'])) THEN
        RAISE EXCEPTION 'what goes with a document changes only while it is written' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER outgoing_attachment_kept BEFORE UPDATE OR DELETE ON outgoing_attachment
    FOR EACH ROW EXECUTE FUNCTION keep_attachment();
