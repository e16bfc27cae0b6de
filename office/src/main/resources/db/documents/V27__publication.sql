-- What the clerk said at issuing: that a document goes to the agency's portal, and what it does to earlier ones. It is
-- kept with the number, so that whoever seals what was left behind knows it too.
CREATE TABLE publication (
    outgoing_id uuid        PRIMARY KEY REFERENCES outgoing,
    agency_id   uuid        NOT NULL,
    field       text        NOT NULL,
    effective   date        NOT NULL,
    asked_by    uuid        NOT NULL,
    asked_at    timestamptz NOT NULL
);

CREATE TABLE changed_document (
    outgoing_id uuid NOT NULL REFERENCES outgoing,
    agency_id   uuid NOT NULL,
    earlier_id  uuid NOT NULL REFERENCES outgoing CHECK (earlier_id <> outgoing_id),
    relation    text NOT NULL,
    PRIMARY KEY (outgoing_id, earlier_id)
);
CREATE INDEX changed_document_earlier ON changed_document (earlier_id);
