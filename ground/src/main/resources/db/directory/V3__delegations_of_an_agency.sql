-- An agency's delegations are listed, the latest first.
CREATE INDEX delegation_agency ON directory.delegation (agency_id, lower(valid));
