-- Procedures, each under its national code once and for good.
CREATE TABLE procedure (
    id         uuid        PRIMARY KEY,
    code       text        NOT NULL UNIQUE,
    agency_id  uuid        NOT NULL, -- keeps it current
    entered_by uuid        NOT NULL,
    entered_at timestamptz NOT NULL
);
CREATE INDEX procedure_agency ON procedure (agency_id);

-- What is said of one, each time that is changed; only added to. What readers choose by stands beside the text.
CREATE TABLE version (
    procedure_id uuid        NOT NULL REFERENCES procedure,
    number       int         NOT NULL CHECK (number >= 1),
    agency_id    uuid        NOT NULL,
    body         text        NOT NULL, -- the national database's JSON, always written in the same order
    sha256       text        NOT NULL,
    name         text        NOT NULL,
    fields       text[]      NOT NULL,
    tiers        text[]      NOT NULL,
    audiences    text[]      NOT NULL,
    events       text[]      NOT NULL,
    online       text        NOT NULL,
    performers   uuid[]      NOT NULL, -- agencies of the province that do it, as far as they are known by name
    accented     text        NOT NULL,
    plain        text        NOT NULL,
    written_by   uuid        NOT NULL,
    written_at   timestamptz NOT NULL,
    PRIMARY KEY (procedure_id, number)
);
CREATE INDEX version_plain ON version USING gin (plain public.gin_trgm_ops);

-- From which day the public reads a version, and by which decision.
CREATE TABLE publication (
    procedure_id     uuid        NOT NULL,
    number           int         NOT NULL,
    agency_id        uuid        NOT NULL,
    effective        date        NOT NULL,
    decision         text        NOT NULL,
    decided_on       date        NOT NULL,
    decided_by       text        NOT NULL,
    decision_id      uuid,       -- the document of ours, where it is one
    published_by     uuid        NOT NULL,
    published_at     timestamptz NOT NULL,
    PRIMARY KEY (procedure_id, number),
    FOREIGN KEY (procedure_id, number) REFERENCES version,
    CHECK (effective >= decided_on)
);
CREATE INDEX publication_effective ON publication (procedure_id, effective DESC, number DESC);

-- From which day it is not done any more, until a version comes into force after that.
CREATE TABLE ending (
    procedure_id uuid        NOT NULL REFERENCES procedure,
    ended_at     timestamptz NOT NULL,
    agency_id    uuid        NOT NULL,
    ends         date        NOT NULL,
    decision     text        NOT NULL,
    decided_on   date        NOT NULL,
    decided_by   text        NOT NULL,
    decision_id  uuid,
    ended_by     uuid        NOT NULL,
    PRIMARY KEY (procedure_id, ended_at)
);

-- A file that was brought and not confirmed yet.
CREATE TABLE brought (
    id           uuid        PRIMARY KEY,
    agency_id    uuid        NOT NULL,
    name         text        NOT NULL,
    sha256       text        NOT NULL,
    content      bytea       NOT NULL,
    brought_by   uuid        NOT NULL,
    brought_at   timestamptz NOT NULL,
    confirmed_at timestamptz
);
CREATE INDEX brought_at ON brought (brought_at);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was said of a procedure is only added to';
END $$;
CREATE FUNCTION keep_procedure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a procedure keeps its code';
END $$;
-- Whoever works on a procedure locks its row, so the role that the platform works as may update what this never lets it change.
CREATE TRIGGER keep_procedure BEFORE UPDATE OR DELETE ON procedure FOR EACH STATEMENT EXECUTE FUNCTION keep_procedure();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON publication FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON ending FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
