-- Which procedures are applied for on line, and by which form.
CREATE TABLE offer (
    procedure_id uuid        PRIMARY KEY,
    agency_id    uuid        NOT NULL, -- the keeper of the procedure
    form_id      uuid        NOT NULL,
    offered_by   uuid        NOT NULL,
    offered_at   timestamptz NOT NULL
);
CREATE INDEX offer_agency ON offer (agency_id);

-- What somebody began to fill in: no number, no clock, nobody of the house reads it. Gone when it is sent: the case has it.
CREATE TABLE draft (
    id               uuid        PRIMARY KEY, -- becomes the case's
    agency_id        uuid        NOT NULL, -- that shall work on it
    account_id       uuid        NOT NULL,
    principal_id     uuid        NOT NULL,
    procedure_id     uuid        NOT NULL,
    procedure_number int         NOT NULL,
    form_id          uuid        NOT NULL,
    form_number      int         NOT NULL,
    delivery         text        NOT NULL,
    typed            bytea       NOT NULL, -- sealed
    begun_at         timestamptz NOT NULL,
    changed_at       timestamptz NOT NULL,
    UNIQUE (account_id, principal_id, procedure_id)
);
CREATE INDEX draft_changed ON draft (changed_at);

CREATE TABLE upload (
    draft_id    uuid        NOT NULL REFERENCES draft ON DELETE CASCADE,
    agency_id   uuid        NOT NULL,
    slot        text        NOT NULL, -- what it is a file of
    sha256      text        NOT NULL,
    name        text        NOT NULL,
    size        bigint      NOT NULL,
    media_type  text        NOT NULL,
    signed      text        NOT NULL,
    uploaded_at timestamptz NOT NULL,
    PRIMARY KEY (draft_id, slot, sha256)
);
