-- Verifications of the journal's chain that an auditor asked for: how far they are, and what they found.
CREATE TABLE auditing.verification (
    id             uuid        PRIMARY KEY,
    asked_by       uuid        NOT NULL,
    asked_at       timestamptz NOT NULL,
    links          bigint      NOT NULL, -- how many there were to check
    checked        bigint      NOT NULL DEFAULT 0,
    ended_at       timestamptz,
    failure        text,                 -- message key of why there is no result
    head           text,
    pending        bigint,
    kept_heads     integer,
    numbers_behind bigint,
    findings       text[]      NOT NULL DEFAULT '{}'
);
CREATE INDEX verification_asked ON auditing.verification (asked_at);
CREATE UNIQUE INDEX verification_one_at_a_time ON auditing.verification ((true)) WHERE ended_at IS NULL;
