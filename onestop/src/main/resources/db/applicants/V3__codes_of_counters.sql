-- That a counter gave somebody a recovery code: the owner reads it, and there are few of them.
CREATE TABLE given_code (
    id           uuid        PRIMARY KEY,
    applicant_id uuid        NOT NULL REFERENCES applicant,
    agency_id    uuid        NOT NULL,
    given_by     uuid        NOT NULL,
    given_at     timestamptz NOT NULL
);
CREATE INDEX given_code_applicant ON given_code (applicant_id, given_at DESC);
