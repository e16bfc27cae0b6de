-- What was written counts on with each save: who saves says what was before them. The bytes of a PDF of one's own are known
-- again, though the page that was made of them has others.
ALTER TABLE outgoing ADD COLUMN revision int NOT NULL DEFAULT 1;
ALTER TABLE draft_version ADD COLUMN original_sha256 text;

-- The most urgent first, and a page of them read where it lies.
ALTER TABLE outgoing ADD COLUMN urgency_rank smallint GENERATED ALWAYS AS (
    array_position(ARRAY ['NORMAL', 'URGENT', 'VERY_URGENT', 'EXPRESS', 'EXPRESS_AT_HOUR'], urgency) - 1) STORED;
ALTER TABLE incoming ADD COLUMN urgency_rank smallint GENERATED ALWAYS AS (
    array_position(ARRAY ['NORMAL', 'URGENT', 'VERY_URGENT', 'EXPRESS', 'EXPRESS_AT_HOUR'], urgency) - 1) STORED;
CREATE INDEX outgoing_urgency ON outgoing (agency_id, urgency_rank DESC, changed_at DESC, id);
CREATE INDEX incoming_urgency ON incoming (agency_id, urgency_rank DESC, arrived_at DESC, id);
