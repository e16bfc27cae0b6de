-- Passwords that were tried: by whose account or which name, from where. Old lines are forgotten.
CREATE TABLE identity.attempt (
    subject     text        NOT NULL, -- person:…, name:… of nobody, anybody
    source      text        NOT NULL, -- address:…, browser:…, session, strangers
    tries       integer     NOT NULL,
    turned_away integer     NOT NULL, -- since the last that was compared
    last        timestamptz NOT NULL,
    PRIMARY KEY (subject, source)
);
CREATE INDEX attempt_last ON identity.attempt (last);

-- Browsers in which people have signed in before: the key in their cookie is never stored.
CREATE TABLE identity.known_browser (
    sha256    bytea       NOT NULL CHECK (length(sha256) = 32),
    person_id uuid        NOT NULL REFERENCES identity.account,
    last_used timestamptz NOT NULL,
    PRIMARY KEY (sha256, person_id)
);
CREATE INDEX known_browser_person ON identity.known_browser (person_id);

ALTER TABLE identity.account DROP COLUMN attempts, DROP COLUMN locked_until;
