CREATE TABLE programme (
    id          uuid        PRIMARY KEY,
    agency_id   uuid        NOT NULL,
    title       text        NOT NULL,
    direction   text,
    document_id uuid,
    issue_code  text        NOT NULL,
    issued_on   date,
    issuer      text        NOT NULL,
    first_day   date        NOT NULL,
    last_day    date        NOT NULL,
    state       text        NOT NULL,
    version     int         NOT NULL,
    drafted_by  uuid        NOT NULL,
    drafted_at  timestamptz NOT NULL,
    in_force_at timestamptz,
    closed_at   timestamptz,
    search_text text        NOT NULL,
    CHECK (last_day >= first_day),
    CHECK ((direction IS NULL) = (document_id IS NULL))
);
CREATE INDEX programme_search ON programme USING gin (search_text public.gin_trgm_ops);
CREATE INDEX programme_agency ON programme (agency_id, drafted_at DESC);
CREATE INDEX programme_document ON programme (document_id) WHERE document_id IS NOT NULL;

-- Removed nodes stay: their readings and the tasks that were given for them are of the past, not gone.
CREATE TABLE node (
    id             uuid        PRIMARY KEY,
    programme_id   uuid        NOT NULL REFERENCES programme,
    agency_id      uuid        NOT NULL,
    ordinal        int         NOT NULL,
    code           text        NOT NULL,
    parent         text,
    kind           text        NOT NULL,
    name           text        NOT NULL,
    lead           uuid,
    co_operating   uuid[]      NOT NULL,
    first_day      date,
    last_day       date,
    weight         numeric,
    indicator      text        NOT NULL,
    target         numeric,
    reached_on     date,
    reached_words  text,
    removed_at     timestamptz
);
CREATE UNIQUE INDEX node_code ON node (programme_id, code) WHERE removed_at IS NULL;
CREATE INDEX node_lead ON node (lead) WHERE removed_at IS NULL;
CREATE INDEX node_co_operating ON node USING gin (co_operating) WHERE removed_at IS NULL;

-- What an indicator was measured to be; only added to.
CREATE TABLE reading (
    id          uuid        PRIMARY KEY,
    node_id     uuid        NOT NULL REFERENCES node,
    agency_id   uuid        NOT NULL,
    day         date        NOT NULL,
    value       numeric     NOT NULL,
    words       text        NOT NULL,
    read_by     uuid        NOT NULL,
    recorded_at timestamptz NOT NULL
);
CREATE INDEX reading_node ON reading (node_id, day DESC, recorded_at DESC);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'readings are only added';
END $$;
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON reading FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A file that was brought and not confirmed yet.
CREATE TABLE brought (
    id           uuid        PRIMARY KEY,
    programme_id uuid        NOT NULL REFERENCES programme,
    agency_id    uuid        NOT NULL,
    version      int         NOT NULL,
    name         text        NOT NULL,
    sha256       text        NOT NULL,
    content      bytea       NOT NULL,
    brought_by   uuid        NOT NULL,
    brought_at   timestamptz NOT NULL,
    confirmed_at timestamptz
);
CREATE INDEX brought_programme ON brought (programme_id, brought_at);
