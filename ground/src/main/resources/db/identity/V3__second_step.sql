-- Who has turned the second step at sign-in on. The secret is encrypted, bound to the person, under a key that is not here.
CREATE TABLE identity.second_step (
    person_id uuid        PRIMARY KEY REFERENCES identity.account,
    secret    bytea       NOT NULL,
    last_step bigint      NOT NULL, -- of the last code that was taken: none is taken twice
    begun     timestamptz NOT NULL
);

-- Recovery codes that are left, as HMAC under the same key.
CREATE TABLE identity.recovery_code (
    person_id   uuid  NOT NULL REFERENCES identity.second_step ON DELETE CASCADE,
    fingerprint bytea NOT NULL CHECK (length(fingerprint) = 32),
    PRIMARY KEY (person_id, fingerprint)
);
