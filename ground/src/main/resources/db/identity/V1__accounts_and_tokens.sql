CREATE TABLE identity.account (
    person_id     uuid        PRIMARY KEY,
    username      text        NOT NULL UNIQUE,
    password_hash text        NOT NULL,
    locale        text        NOT NULL CHECK (locale IN ('vi', 'en')),
    created       timestamptz NOT NULL,
    attempts      integer     NOT NULL DEFAULT 0, -- passwords tried since the last right one
    locked_until  timestamptz
);

-- Bearer tokens of the API; the token itself is never stored.
CREATE TABLE identity.token (
    sha256    bytea       PRIMARY KEY CHECK (length(sha256) = 32),
    person_id uuid        NOT NULL REFERENCES identity.account,
    agency_id uuid        NOT NULL,
    created   timestamptz NOT NULL,
    expires   timestamptz NOT NULL
);
CREATE INDEX token_expires ON identity.token (expires);
