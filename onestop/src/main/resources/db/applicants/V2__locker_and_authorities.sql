-- Papers that were accepted before, to be used again. The file lies in the store under its hash.
CREATE TABLE paper (
    id           uuid        PRIMARY KEY,
    applicant_id uuid        NOT NULL REFERENCES applicant,
    code         text        NOT NULL,  -- MAGIAYTO of the national database, or empty
    facts        bytea       NOT NULL,  -- sealed: what it is called, by whom it was issued, what the file is called
    sha256       text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    bytes        bigint      NOT NULL CHECK (bytes >= 0),
    media_type   text        NOT NULL,
    valid_until  date,
    source       text        NOT NULL CHECK (source IN ('UPLOADED', 'ACCEPTED', 'RESULT')),
    source_ref   text        NOT NULL,  -- the case, or empty
    reuse        boolean     NOT NULL,  -- the applicant consents to have it offered again
    kept_at      timestamptz NOT NULL,
    revoked_at   timestamptz
);
CREATE INDEX paper_applicant ON paper (applicant_id, code) WHERE revoked_at IS NULL;
-- The same file of the same source is kept once.
CREATE UNIQUE INDEX paper_once ON paper (applicant_id, code, sha256, source_ref) WHERE revoked_at IS NULL;

-- Who may act for whom: offered by one side, accepted by the other, for a time.
CREATE TABLE authority (
    id           uuid        PRIMARY KEY,
    principal_id uuid        NOT NULL REFERENCES applicant,
    agent_index  bytea       NOT NULL CHECK (length(agent_index) = 32), -- of the identity number of who shall act
    agent_id     uuid        REFERENCES applicant,                      -- who accepted
    facts        bytea       NOT NULL,                                  -- sealed: names of both
    until_day    date        NOT NULL,
    offered_at   timestamptz NOT NULL,
    accepted_at  timestamptz,
    ended_at     timestamptz,
    CHECK ((agent_id IS NULL) = (accepted_at IS NULL))
);
CREATE INDEX authority_agent ON authority (agent_index) WHERE ended_at IS NULL;
CREATE INDEX authority_principal ON authority (principal_id) WHERE ended_at IS NULL;

-- How long things are kept, as of a day.
CREATE TABLE term (
    kind     text    NOT NULL,
    from_day date    NOT NULL,
    days     integer NOT NULL CHECK (days BETWEEN 1 AND 36500),
    source   text    NOT NULL,
    PRIMARY KEY (kind, from_day)
);
INSERT INTO term VALUES
    ('REVOKED_PAPER', '2014-07-01', 30, 'to be confirmed by the province: Decree 13/2023/NĐ-CP, article 16');
