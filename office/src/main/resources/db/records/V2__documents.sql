-- Answers that were issued: events come in any order, so an answer may be there before the record that it belongs to.
CREATE TABLE answer (
    answered    uuid NOT NULL,
    document_id uuid NOT NULL,
    agency_id   uuid NOT NULL,
    filed_by    uuid NOT NULL,
    PRIMARY KEY (answered, document_id)
);

-- Since when its keeper keeps it: whoever took the matter up last, in whatever order that is told.
ALTER TABLE record ADD COLUMN kept_since timestamptz;
UPDATE record SET kept_since = opened_at;
ALTER TABLE record ALTER COLUMN kept_since SET NOT NULL;
