-- What the national portal is to be told of cases, in the order in which it happened.
CREATE TABLE progress (
    dossier_id uuid        NOT NULL,
    ordinal    int         NOT NULL CHECK (ordinal >= 0), -- of the event; 0 for where a case stood when the portal was named
    status     int         NOT NULL CHECK (status BETWEEN 1 AND 10),
    agency_id  uuid        NOT NULL,
    act        text        NOT NULL, -- a message key
    at         timestamptz NOT NULL,
    told_at    timestamptz,
    PRIMARY KEY (dossier_id, ordinal, status)
);
CREATE INDEX progress_untold ON progress (dossier_id, ordinal, status) WHERE told_at IS NULL;

-- How far it is with a case: one round at a time works on it.
CREATE TABLE report (
    dossier_id   uuid        PRIMARY KEY,
    agency_id    uuid        NOT NULL,
    code         text        NOT NULL,
    known        boolean     NOT NULL DEFAULT false, -- the portal has the case
    tries        int         NOT NULL DEFAULT 0,
    next_at      timestamptz,                        -- null where there is nothing to tell, or nobody tries any more
    leased_until timestamptz,
    answer       text        NOT NULL DEFAULT '',    -- of the portal, where it refused
    given_up_at  timestamptz,
    CHECK (given_up_at IS NULL OR next_at IS NULL)
);
CREATE INDEX report_next ON report (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX report_given_up ON report (given_up_at) WHERE given_up_at IS NOT NULL;

-- What was sent at the national portal for this province.
CREATE TABLE arrival (
    code         text        PRIMARY KEY, -- the portal's own
    dossier_id   uuid        NOT NULL UNIQUE,
    agency_id    uuid,                    -- null where none is known by the code that the portal says
    procedure    text        NOT NULL,    -- code as the portal says it
    seen_at      timestamptz NOT NULL,
    tries        int         NOT NULL DEFAULT 0,
    next_at      timestamptz,             -- null once it was confirmed
    fault        text,                    -- a message key, where it could not be taken in
    fault_args   text[]      NOT NULL DEFAULT '{}',
    confirmed_at timestamptz,
    refused_by   uuid,
    reason       text        NOT NULL DEFAULT '',
    CHECK ((next_at IS NULL) = (confirmed_at IS NOT NULL)),
    CHECK ((refused_by IS NULL) = (reason = ''))
);
CREATE INDEX arrival_fault ON arrival (seen_at) WHERE fault IS NOT NULL AND confirmed_at IS NULL;
