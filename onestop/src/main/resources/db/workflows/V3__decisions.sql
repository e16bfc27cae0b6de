-- Decisions that were drafted of what was being written: what they print is what they publish.
CREATE TABLE decision (
    document_id  uuid        PRIMARY KEY,
    procedure_id uuid        NOT NULL,
    agency_id    uuid        NOT NULL,
    revision     int         NOT NULL CHECK (revision >= 1),
    body         jsonb       NOT NULL, -- the steps that its table shows
    drafted_by   uuid        NOT NULL,
    drafted_at   timestamptz NOT NULL
);
CREATE INDEX decision_procedure ON decision (procedure_id, drafted_at DESC);
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON decision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
