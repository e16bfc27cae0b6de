-- Whether the issuer is the same is no longer a matter of letters: the key has number, notation and year.
UPDATE incoming SET duplicate_key = split_part(duplicate_key, '|', 1) || '|' || split_part(duplicate_key, '|', 2) || '|'
    || split_part(duplicate_key, '|', 4)
WHERE duplicate_key IS NOT NULL;
-- The same bytes by another road.
CREATE INDEX incoming_file_content ON incoming_file (agency_id, sha256);
-- People search by a day.
CREATE INDEX incoming_issued_on ON incoming (agency_id, issued_on) WHERE issued_on IS NOT NULL;
CREATE INDEX incoming_arrived_on ON incoming (agency_id, arrived_on) WHERE arrived_on IS NOT NULL;
CREATE INDEX outgoing_issue_date ON outgoing (agency_id, issue_date) WHERE issue_date IS NOT NULL;
