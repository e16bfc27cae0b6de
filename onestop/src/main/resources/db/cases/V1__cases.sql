-- A case (hồ sơ thủ tục hành chính); "case" itself is a word of SQL.
CREATE TABLE dossier (
    id               uuid        PRIMARY KEY, -- chosen by whoever sends it
    code             text        NOT NULL UNIQUE,
    agency_id        uuid        NOT NULL, -- who works on it
    receiving_id     uuid        NOT NULL,
    deciding_id      uuid        NOT NULL,
    procedure_id     uuid        NOT NULL,
    procedure_number int         NOT NULL,
    workflow_number  int         NOT NULL,
    name             text        NOT NULL, -- of the procedure in that version
    field            text        NOT NULL,
    plain            text        NOT NULL, -- code and name as search compares them
    channel          text        NOT NULL,
    applicant        bytea       NOT NULL, -- sealed
    applicant_index  bytea       NOT NULL, -- blind index of the identity number
    tracking_key     bytea       NOT NULL, -- sealed: it is printed again with each receipt
    tracking_sha256  text        NOT NULL UNIQUE,
    state            text        NOT NULL,
    step             text        NOT NULL,
    revision         int         NOT NULL CHECK (revision >= 1),
    submitted_at     timestamptz NOT NULL,
    accepted_at      timestamptz,
    term             timestamptz,
    extension        int         NOT NULL DEFAULT 0 CHECK (extension >= 0), -- working minutes
    due              timestamptz,
    provisional      boolean     NOT NULL DEFAULT false,
    standing         boolean     NOT NULL DEFAULT false, -- whether a pause goes on
    apologised_for   timestamptz, -- the appointed time that was over when the platform apologised
    ended_at         timestamptz,
    CHECK ((accepted_at IS NULL) = (due IS NULL) AND (accepted_at IS NULL) = (term IS NULL))
);
CREATE INDEX dossier_agency ON dossier (agency_id, state, due);
CREATE INDEX dossier_receiving ON dossier (receiving_id, submitted_at DESC);
CREATE INDEX dossier_applicant ON dossier (applicant_index);
CREATE INDEX dossier_due ON dossier (due) WHERE ended_at IS NULL AND NOT standing;
CREATE INDEX dossier_plain ON dossier USING gin (plain public.gin_trgm_ops);

-- The last place that an agency gave on a day: codes have no gap and no double.
CREATE TABLE serial (
    agency_id uuid NOT NULL,
    day       date NOT NULL,
    last      int  NOT NULL CHECK (last >= 1),
    PRIMARY KEY (agency_id, day)
);

-- Where it stood, one after the other: the control slip.
CREATE TABLE passage (
    dossier_id uuid        NOT NULL REFERENCES dossier,
    ordinal    int         NOT NULL CHECK (ordinal >= 1),
    step       text        NOT NULL,
    name       text        NOT NULL,
    agency_id  uuid        NOT NULL,
    role       text        NOT NULL,
    person_id  uuid,
    entered_at timestamptz NOT NULL,
    due        timestamptz NOT NULL,
    left_at    timestamptz,
    left_by    uuid,
    outcome    text,
    words      text        NOT NULL DEFAULT '',
    alarmed_at timestamptz, -- that nobody took it up in time was said
    PRIMARY KEY (dossier_id, ordinal),
    CHECK ((left_at IS NULL) = (outcome IS NULL))
);
-- It stands at one step at a time.
CREATE UNIQUE INDEX passage_open ON passage (dossier_id) WHERE left_at IS NULL;
CREATE INDEX passage_waiting ON passage (agency_id, role, due) WHERE left_at IS NULL;

CREATE TABLE pause (
    dossier_id uuid        NOT NULL REFERENCES dossier,
    ordinal    int         NOT NULL,
    agency_id  uuid        NOT NULL,
    reason     text        NOT NULL,
    since      timestamptz NOT NULL,
    until      timestamptz,
    PRIMARY KEY (dossier_id, ordinal),
    CHECK (until IS NULL OR until >= since)
);

-- What was brought, and what was asked for later.
CREATE TABLE paper (
    dossier_id uuid        NOT NULL REFERENCES dossier,
    ordinal    int         NOT NULL,
    agency_id  uuid        NOT NULL,
    code       text        NOT NULL DEFAULT '',
    name       text        NOT NULL,
    originals  int         NOT NULL DEFAULT 0 CHECK (originals >= 0),
    copies     int         NOT NULL DEFAULT 0 CHECK (copies >= 0),
    file_name  text,
    sha256     text,
    size       bigint,
    brought_at timestamptz NOT NULL,
    PRIMARY KEY (dossier_id, ordinal),
    CHECK ((sha256 IS NULL) = (size IS NULL) AND (sha256 IS NULL) = (file_name IS NULL))
);

-- What happened, in the order of time; what the citizen may read of it is marked. Only added to.
CREATE TABLE event (
    dossier_id uuid        NOT NULL REFERENCES dossier,
    ordinal    int         NOT NULL,
    agency_id  uuid        NOT NULL,
    act        text        NOT NULL,
    at         timestamptz NOT NULL,
    person_id  uuid,       -- null where nobody of the house did it
    words      text        NOT NULL DEFAULT '',
    open       boolean     NOT NULL,
    PRIMARY KEY (dossier_id, ordinal)
);
CREATE INDEX event_at ON event (agency_id, act, at);

-- The document that is the result.
CREATE TABLE result (
    dossier_id  uuid        NOT NULL REFERENCES dossier,
    document_id uuid        NOT NULL UNIQUE,
    agency_id   uuid        NOT NULL,
    drafted_by  uuid        NOT NULL,
    drafted_at  timestamptz NOT NULL,
    issued_at   timestamptz,
    PRIMARY KEY (dossier_id, document_id)
);
-- One result alone is issued.
CREATE UNIQUE INDEX result_issued ON result (dossier_id) WHERE issued_at IS NOT NULL;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what happened to a case is only added to';
END $$;
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
