-- Registers: one row a sequence. The row's lock orders the numbers; a rollback gives a number back.
CREATE TABLE register (
    agency_id   uuid NOT NULL,
    kind        text NOT NULL CHECK (kind IN ('INCOMING', 'OUTGOING')),
    year        int  NOT NULL,
    last_number int  NOT NULL CHECK (last_number >= 1),
    PRIMARY KEY (agency_id, kind, year)
) WITH (fillfactor = 50);

CREATE FUNCTION step_by_one() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR NEW.last_number <> OLD.last_number + 1 THEN
        RAISE EXCEPTION 'a register only counts up by one' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER register_steps BEFORE UPDATE OR DELETE ON register FOR EACH ROW EXECUTE FUNCTION step_by_one();

CREATE TABLE incoming (
    id               uuid        PRIMARY KEY,
    agency_id        uuid        NOT NULL,
    state            text        NOT NULL,
    arrived_at       timestamptz NOT NULL,
    envelope_id      uuid        UNIQUE,
    sender_code      text,
    -- facts: as read until registered, then as registered
    document_id      text,
    issuer           text,
    number           text,
    notation         text,
    place            text,
    issued_on        date,
    type             text,
    trich_yeu        text,
    signer           text,
    position         text,
    authority        text,
    recipients       text[]      NOT NULL DEFAULT '{}',
    urgency          text        NOT NULL,
    -- verdict on the signatures of the document itself, as found when it arrived
    verdict          text        NOT NULL,
    findings         jsonb       NOT NULL,
    -- the register's line
    arrival_year     int,
    arrival_number   int,
    arrived_on       date,
    registered_by    uuid,
    registered_at    timestamptz,
    duplicate_key    text,
    refusal_reason   text,
    -- direction
    but_phe          text,
    lead_unit        uuid,
    lead_person      uuid,
    deadline         date,
    directed_by      uuid,
    directed_at      timestamptz,
    -- handling
    handler          uuid,
    handling_since   timestamptz,
    completed_at     timestamptz,
    reply_id         uuid,
    search_text      text        NOT NULL,
    UNIQUE (agency_id, arrival_year, arrival_number),
    CHECK ((arrival_number IS NULL) = (state IN ('ARRIVED', 'REFUSED'))),
    CHECK (arrival_number IS NULL OR issuer IS NOT NULL AND trich_yeu IS NOT NULL AND issued_on IS NOT NULL)
);
CREATE INDEX incoming_newest ON incoming (agency_id, arrived_at DESC, id);
CREATE INDEX incoming_by_state ON incoming (agency_id, state, arrived_at DESC, id);
CREATE INDEX incoming_duplicates ON incoming (agency_id, duplicate_key) WHERE duplicate_key IS NOT NULL;
CREATE INDEX incoming_document_id ON incoming (agency_id, document_id) WHERE document_id IS NOT NULL;
CREATE INDEX incoming_deadline ON incoming (agency_id, deadline, id) WHERE deadline IS NOT NULL;
CREATE INDEX incoming_handler ON incoming (handler, state) WHERE handler IS NOT NULL;
CREATE INDEX incoming_search ON incoming USING gin (search_text public.gin_trgm_ops);

CREATE TABLE incoming_file (
    incoming_id uuid   NOT NULL REFERENCES incoming,
    position    int    NOT NULL,
    agency_id   uuid   NOT NULL,
    sha256      text   NOT NULL,
    name        text   NOT NULL,
    size        bigint NOT NULL,
    PRIMARY KEY (incoming_id, position)
);

CREATE TABLE co_operation (
    incoming_id uuid NOT NULL REFERENCES incoming,
    position    int  NOT NULL,
    agency_id   uuid NOT NULL,
    unit_id     uuid,
    person_id   uuid,
    PRIMARY KEY (incoming_id, position),
    CHECK ((unit_id IS NULL) <> (person_id IS NULL))
);

CREATE TABLE outgoing (
    id               uuid        PRIMARY KEY,
    agency_id        uuid        NOT NULL,
    unit_id          uuid        NOT NULL,
    drafter          uuid        NOT NULL,
    drafted_at       timestamptz NOT NULL,
    changed_at       timestamptz NOT NULL,
    state            text        NOT NULL,
    notation         text        NOT NULL,
    type             text        NOT NULL,
    trich_yeu        text        NOT NULL,
    recipients       uuid[]      NOT NULL,
    other_recipients text[]      NOT NULL,
    can_cu           text[]      NOT NULL,
    body             text        NOT NULL,
    signer           uuid        NOT NULL,
    authority        text[]      NOT NULL,
    position         text        NOT NULL,
    signer_name      text        NOT NULL,
    urgency          text        NOT NULL,
    reply_to         uuid        REFERENCES incoming,
    reply_completes  boolean     NOT NULL,
    code             text        NOT NULL UNIQUE,
    version          int,
    signed_sha256    text,
    signed_by        uuid,
    signed_at        timestamptz,
    number_year      int,
    number           int,
    issue_date       date,
    numbered_by      uuid,
    numbered_at      timestamptz,
    issued_sha256    text,
    issued_size      bigint,
    issued_at        timestamptz,
    search_text      text        NOT NULL,
    UNIQUE (agency_id, number_year, number),
    CHECK ((number IS NOT NULL) = (state IN ('NUMBERED', 'ISSUED'))),
    CHECK ((issued_sha256 IS NOT NULL) = (state = 'ISSUED')),
    CHECK ((signed_sha256 IS NOT NULL) = (state IN ('SIGNED', 'NUMBERED', 'ISSUED')))
);
CREATE INDEX outgoing_newest ON outgoing (agency_id, changed_at DESC, id);
CREATE INDEX outgoing_by_state ON outgoing (agency_id, state, changed_at DESC, id);
CREATE INDEX outgoing_drafter ON outgoing (drafter, state);
CREATE INDEX outgoing_signer ON outgoing (signer, state);
CREATE INDEX outgoing_reply_to ON outgoing (reply_to) WHERE reply_to IS NOT NULL;
CREATE INDEX outgoing_unsealed ON outgoing (numbered_at) WHERE state = 'NUMBERED';
CREATE INDEX outgoing_search ON outgoing USING gin (search_text public.gin_trgm_ops);

CREATE FUNCTION keep_issued() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state = 'ISSUED' THEN
        RAISE EXCEPTION 'an issued document never changes' USING ERRCODE = 'restrict_violation';
    END IF;
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'a document is never deleted' USING ERRCODE = 'restrict_violation';
    END IF;
    IF OLD.number IS NOT NULL AND (NEW.number, NEW.number_year, NEW.issue_date, NEW.agency_id, NEW.signed_sha256)
            IS DISTINCT FROM (OLD.number, OLD.number_year, OLD.issue_date, OLD.agency_id, OLD.signed_sha256) THEN
        RAISE EXCEPTION 'a number is never taken back' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER outgoing_kept BEFORE UPDATE OR DELETE ON outgoing FOR EACH ROW EXECUTE FUNCTION keep_issued();

CREATE FUNCTION keep_registered() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'a document is never deleted' USING ERRCODE = 'restrict_violation';
    END IF;
    IF OLD.arrival_number IS NOT NULL AND (NEW.arrival_number, NEW.arrival_year, NEW.arrived_on, NEW.agency_id)
            IS DISTINCT FROM (OLD.arrival_number, OLD.arrival_year, OLD.arrived_on, OLD.agency_id) THEN
        RAISE EXCEPTION 'a number is never taken back' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER incoming_kept BEFORE UPDATE OR DELETE ON incoming FOR EACH ROW EXECUTE FUNCTION keep_registered();

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'this table is only added to' USING ERRCODE = 'restrict_violation';
END $$;

-- Every version of a draft's page.
CREATE TABLE draft_version (
    outgoing_id uuid        NOT NULL REFERENCES outgoing,
    number      int         NOT NULL,
    agency_id   uuid        NOT NULL,
    source      text        NOT NULL,
    sha256      text        NOT NULL,
    size        bigint      NOT NULL,
    made_by     uuid        NOT NULL,
    made_at     timestamptz NOT NULL,
    PRIMARY KEY (outgoing_id, number)
);
CREATE TRIGGER draft_version_kept BEFORE UPDATE OR DELETE ON draft_version
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- One envelope a recipient, of documents issued and forwarded, and what the recipient reported.
CREATE TABLE delivery (
    envelope_id uuid        PRIMARY KEY,
    document_id uuid        NOT NULL,
    agency_id   uuid        NOT NULL,
    recipient   uuid        NOT NULL,
    sent_at     timestamptz NOT NULL,
    failed_at   timestamptz,
    failure_key text,
    failure_args text[],
    UNIQUE (document_id, recipient)
);
CREATE TABLE delivery_status (
    status_envelope uuid        PRIMARY KEY,
    envelope_id     uuid        NOT NULL REFERENCES delivery,
    agency_id       uuid        NOT NULL,
    code            text        NOT NULL,
    description     text        NOT NULL,
    at              timestamptz NOT NULL
);
CREATE INDEX delivery_status_of ON delivery_status (envelope_id, at);
CREATE TRIGGER delivery_status_kept BEFORE UPDATE OR DELETE ON delivery_status
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The path of a document: who did what when, with the words that went with it.
CREATE TABLE path_line (
    id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    document_id uuid        NOT NULL,
    agency_id   uuid        NOT NULL,
    at          timestamptz NOT NULL,
    person_id   uuid,
    act         text        NOT NULL,
    words       text        NOT NULL
);
CREATE INDEX path_line_of ON path_line (document_id, id);
CREATE TRIGGER path_line_kept BEFORE UPDATE OR DELETE ON path_line FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Who is on a document's path and therefore sees it, beside the roles that cover its register.
CREATE TABLE participant (
    document_id uuid    NOT NULL,
    agency_id   uuid    NOT NULL,
    person_id   uuid,
    unit_id     uuid,
    heads_only  boolean NOT NULL DEFAULT false,
    CHECK ((person_id IS NULL) <> (unit_id IS NULL)),
    UNIQUE NULLS NOT DISTINCT (document_id, person_id, unit_id)
);
CREATE INDEX participant_person ON participant (person_id, document_id) WHERE person_id IS NOT NULL;
CREATE INDEX participant_unit ON participant (unit_id, document_id) WHERE unit_id IS NOT NULL;
