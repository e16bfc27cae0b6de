-- What was written counts on with each save: who saves says what was before them. The bytes of a PDF of one's own are known
-- again, though the page that was made of them has others.
ALTER TABLE outgoing ADD COLUMN revision int NOT NULL DEFAULT 1;
ALTER TABLE draft_version ADD COLUMN original_sha256 text;
