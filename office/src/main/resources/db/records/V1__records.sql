-- The agency's list of records: one sequence of numbers a year.
CREATE TABLE catalogue (
    agency_id   uuid NOT NULL,
    year        int  NOT NULL,
    last_number int  NOT NULL,
    PRIMARY KEY (agency_id, year)
);

CREATE TABLE record (
    id        uuid        PRIMARY KEY,
    agency_id uuid        NOT NULL,
    year      int         NOT NULL,
    number    int         NOT NULL,
    title     text        NOT NULL,
    keeper    uuid        NOT NULL,
    opened_at timestamptz NOT NULL,
    closed_at timestamptz,
    UNIQUE (agency_id, year, number)
);
CREATE INDEX record_keeper ON record (keeper, opened_at DESC);

-- A document may lie in many records, in each once.
CREATE TABLE filed (
    record_id   uuid        NOT NULL REFERENCES record,
    agency_id   uuid        NOT NULL,
    ordinal     int         NOT NULL,
    direction   text        NOT NULL,
    document_id uuid        NOT NULL,
    filed_at    timestamptz NOT NULL,
    PRIMARY KEY (record_id, ordinal),
    UNIQUE (record_id, document_id)
);
CREATE INDEX filed_document ON filed (document_id);
