-- A session of the pages. Without its row it ends at its next request.
CREATE TABLE identity.session (
    id        uuid        PRIMARY KEY,
    person_id uuid        NOT NULL REFERENCES identity.account,
    browser   text        NOT NULL,
    system    text        NOT NULL,
    begun     timestamptz NOT NULL,
    last_seen timestamptz NOT NULL
);
CREATE INDEX session_person ON identity.session (person_id);
CREATE INDEX session_last_seen ON identity.session (last_seen);

-- The id names a token to its holder; it opens nothing.
ALTER TABLE identity.token
    ADD COLUMN id        uuid        NOT NULL DEFAULT gen_random_uuid() UNIQUE,
    ADD COLUMN browser   text        NOT NULL DEFAULT 'OTHER',
    ADD COLUMN system    text        NOT NULL DEFAULT 'OTHER',
    ADD COLUMN last_seen timestamptz;
UPDATE identity.token SET last_seen = created;
ALTER TABLE identity.token
    ALTER COLUMN id DROP DEFAULT,
    ALTER COLUMN browser DROP DEFAULT,
    ALTER COLUMN system DROP DEFAULT,
    ALTER COLUMN last_seen SET NOT NULL;
CREATE INDEX token_person ON identity.token (person_id);
