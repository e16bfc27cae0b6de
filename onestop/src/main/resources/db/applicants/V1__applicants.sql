-- Citizens and businesses. What identifies them is sealed, cell by cell; digests find them again.
CREATE TABLE applicant (
    id              uuid        PRIMARY KEY,
    kind            text        NOT NULL CHECK (kind IN ('CITIZEN', 'BUSINESS')),
    provenance      text        NOT NULL CHECK (provenance IN ('SELF', 'COUNTER', 'RECEIPT')),
    entered         boolean     NOT NULL,           -- at a counter, without account
    facts           bytea,                          -- sealed; none once erased
    number_index    bytea       CHECK (length(number_index) = 32),
    telephone_index bytea       CHECK (length(telephone_index) = 32),
    email_index     bytea       CHECK (length(email_index) = 32),
    agency_id       uuid,                           -- at whose counter
    holder_id       uuid        REFERENCES applicant, -- to whose account an entry, or a business, belongs
    created_at      timestamptz NOT NULL,
    changed_at      timestamptz NOT NULL,
    erased_at       timestamptz,
    CHECK ((facts IS NULL) = (erased_at IS NOT NULL))
);
CREATE INDEX applicant_number ON applicant (number_index);
CREATE INDEX applicant_telephone ON applicant (telephone_index);
CREATE INDEX applicant_email ON applicant (email_index);
CREATE INDEX applicant_holder ON applicant (holder_id);
CREATE UNIQUE INDEX applicant_one_entry ON applicant (number_index) WHERE entered AND holder_id IS NULL;

CREATE TABLE account (
    applicant_id  uuid        PRIMARY KEY REFERENCES applicant,
    number_index  bytea       NOT NULL UNIQUE CHECK (length(number_index) = 32),
    password_hash text        NOT NULL,
    totp_secret   bytea       NOT NULL, -- sealed
    last_step     bigint      NOT NULL, -- of the authenticator: a code serves once
    opened_at     timestamptz NOT NULL
);

-- Each opens a forgotten password once.
CREATE TABLE recovery_code (
    applicant_id uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
    digest       bytea       NOT NULL CHECK (length(digest) = 32),
    good_until   timestamptz,
    PRIMARY KEY (applicant_id, digest)
);

-- Begun, and waiting for the first code of the authenticator.
CREATE TABLE sign_up (
    sha256  bytea       PRIMARY KEY CHECK (length(sha256) = 32),
    content bytea       NOT NULL, -- sealed
    ends    timestamptz NOT NULL
);
CREATE INDEX sign_up_ends ON sign_up (ends);

CREATE TABLE session (
    sha256       bytea       PRIMARY KEY CHECK (length(sha256) = 32),
    applicant_id uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
    begun        timestamptz NOT NULL,
    last_used    timestamptz NOT NULL -- to the minute
);
CREATE INDEX session_applicant ON session (applicant_id);
CREATE INDEX session_last_used ON session (last_used);

-- To which text somebody consented, and when.
CREATE TABLE consent (
    applicant_id uuid        NOT NULL REFERENCES applicant,
    version      text        NOT NULL,
    given_at     timestamptz NOT NULL,
    PRIMARY KEY (applicant_id, version)
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'consent stays as it was given: % on %.% is refused', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME;
END $$;

CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON consent FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
