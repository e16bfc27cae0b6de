-- Passkeys: the public half of keys that people's browsers and telephones keep. Binary parts are base64url, as WebAuthn's
-- own JSON has them.
CREATE TABLE identity.passkey (
    id             uuid        PRIMARY KEY,
    person_id      uuid        NOT NULL REFERENCES identity.account,
    credential_id  text        NOT NULL UNIQUE,
    public_key     text        NOT NULL,
    backed_up      boolean     NOT NULL, -- whether it may be copied to other devices: that never changes
    counter        bigint      NOT NULL, -- of the last signature; stays 0 where the device does not count
    last_challenge text,                 -- that was signed: none is signed twice
    name           text        NOT NULL,
    made           timestamptz NOT NULL,
    last_used      timestamptz
);
CREATE INDEX passkey_person ON identity.passkey (person_id);
