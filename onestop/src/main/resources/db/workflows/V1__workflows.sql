-- What is being written for a procedure, at most one draft each.
CREATE TABLE draft (
    procedure_id uuid        PRIMARY KEY,
    agency_id    uuid        NOT NULL,
    revision     int         NOT NULL CHECK (revision >= 1),
    body         jsonb       NOT NULL,
    written_by   uuid        NOT NULL,
    written_at   timestamptz NOT NULL
);

-- What was published; only added to. Cases keep the version under which they were received.
CREATE TABLE version (
    procedure_id uuid        NOT NULL,
    number       int         NOT NULL CHECK (number >= 1),
    agency_id    uuid        NOT NULL,
    effective    date        NOT NULL,
    decision     text        NOT NULL,
    decided_on   date        NOT NULL,
    decided_by   text        NOT NULL,
    decision_id  uuid,       -- the document of ours, where it is one
    written_by   uuid        NOT NULL,
    written_at   timestamptz NOT NULL,
    published_by uuid        NOT NULL,
    published_at timestamptz NOT NULL,
    PRIMARY KEY (procedure_id, number),
    CHECK (effective >= decided_on),
    CHECK (written_by <> published_by)
);
CREATE INDEX version_effective ON version (procedure_id, effective DESC, number DESC);

CREATE TABLE step (
    procedure_id uuid NOT NULL,
    number       int  NOT NULL,
    key          text NOT NULL,
    ordinal      int  NOT NULL,
    agency_id    uuid NOT NULL,
    name         text NOT NULL,
    slot         text NOT NULL,
    role         text NOT NULL,
    minutes      int  NOT NULL CHECK (minutes BETWEEN 1 AND 60000),
    kind         text NOT NULL,
    PRIMARY KEY (procedure_id, number, key),
    UNIQUE (procedure_id, number, ordinal),
    FOREIGN KEY (procedure_id, number) REFERENCES version
);

CREATE TABLE exit (
    procedure_id uuid NOT NULL,
    number       int  NOT NULL,
    key          text NOT NULL,
    ordinal      int  NOT NULL,
    agency_id    uuid NOT NULL,
    outcome      text NOT NULL CHECK (outcome IN ('MOVE', 'ASK_COMPLETION', 'REFUSE', 'EXTEND', 'STOP', 'FINISH')),
    label        text NOT NULL,
    leads_to     text,
    PRIMARY KEY (procedure_id, number, key, ordinal),
    FOREIGN KEY (procedure_id, number, key) REFERENCES step,
    FOREIGN KEY (procedure_id, number, leads_to) REFERENCES step,
    CHECK ((leads_to IS NULL) = (outcome NOT IN ('MOVE', 'ASK_COMPLETION')))
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a published workflow is only added to';
END $$;
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON step FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON exit FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
