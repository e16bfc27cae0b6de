-- When there was a result: what counts as in time, however late somebody comes to take it home.
ALTER TABLE dossier ADD COLUMN solved_at timestamptz;
UPDATE dossier d SET solved_at = coalesce(
        (SELECT p.entered_at FROM passage p WHERE p.dossier_id = d.id ORDER BY p.ordinal DESC LIMIT 1), d.ended_at)
 WHERE state IN ('DECIDED', 'RETURNED');

-- What is counted by moments of an agency; the list of what is counted reads the same rows.
CREATE INDEX dossier_submitted ON dossier (agency_id, submitted_at);
CREATE INDEX dossier_solved ON dossier (agency_id, solved_at) WHERE solved_at IS NOT NULL;
CREATE INDEX dossier_ended ON dossier (agency_id, ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX pause_since ON pause (agency_id, since);
CREATE INDEX passage_left ON passage (agency_id, left_at) WHERE left_at IS NOT NULL;

-- What whoever applied thought of it, once for each case.
CREATE TABLE opinion (
    dossier_id uuid        PRIMARY KEY REFERENCES dossier,
    agency_id  uuid        NOT NULL,
    mark       int         NOT NULL CHECK (mark BETWEEN 1 AND 5),
    words      text        NOT NULL DEFAULT '', -- read by the agency alone
    given_at   timestamptz NOT NULL
);
CREATE INDEX opinion_agency ON opinion (agency_id, given_at DESC);
