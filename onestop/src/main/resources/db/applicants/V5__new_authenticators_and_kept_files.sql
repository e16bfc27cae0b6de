-- Whether a file is kept is asked by its hash before it is removed.
CREATE INDEX paper_file ON paper (sha256);

-- An authenticator that shall take the place of a lost one, and waits for its first code.
CREATE TABLE new_authenticator (
    sha256       bytea       PRIMARY KEY CHECK (length(sha256) = 32),
    applicant_id uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
    secret       bytea       NOT NULL, -- sealed
    ends         timestamptz NOT NULL
);
CREATE INDEX new_authenticator_account ON new_authenticator (applicant_id);
CREATE INDEX new_authenticator_ends ON new_authenticator (ends);
