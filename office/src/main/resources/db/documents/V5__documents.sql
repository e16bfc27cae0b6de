-- A notation is searched as all words are: without case, accents and hyphens. What is issued has its whole code already.
UPDATE outgoing SET search_text = search_text || ' · ' || regexp_replace(
    replace(regexp_replace(lower(normalize(notation, NFD)), '[\u0300-\u036f]', '', 'g'), 'đ', 'd'), '[^a-z0-9/]+', ' ', 'g')
WHERE state <> 'ISSUED';

-- What its sender took back: unregistered documents end with it, registered ones bear the mark.
ALTER TABLE incoming
    ADD COLUMN recalled_at   timestamptz,
    ADD COLUMN recalled_by   text,
    ADD COLUMN recall_reason text,
    ADD CHECK (num_nulls(recalled_at, recalled_by, recall_reason) IN (0, 3)),
    ADD CHECK (state <> 'RECALLED' OR recalled_at IS NOT NULL),
    DROP CONSTRAINT incoming_check,
    ADD CONSTRAINT incoming_numbered
        CHECK ((arrival_number IS NULL) = (state IN ('ARRIVED', 'REFUSED', 'RECALLED')));

-- Recalls by who sent the document, or before any document of that identifier came; those wait for theirs.
CREATE TABLE recall (
    envelope_id uuid        PRIMARY KEY,
    agency_id   uuid        NOT NULL,
    sender_code text        NOT NULL,
    document_id text        NOT NULL,
    sender_name text        NOT NULL,
    reason      text        NOT NULL,
    arrived_at  timestamptz NOT NULL
);
CREATE INDEX recall_of ON recall (agency_id, document_id, sender_code);

-- Envelopes of which nothing comes; their senders were told once.
CREATE TABLE turned_away (
    envelope_id uuid        PRIMARY KEY,
    agency_id   uuid        NOT NULL,
    act         text        NOT NULL,
    at          timestamptz NOT NULL
);
