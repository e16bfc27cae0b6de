-- The journal is read newest first, all of it or of one person, agency, act or subject: an index for each.
CREATE INDEX entry_time ON audit.entry (recorded_at, id);
CREATE INDEX entry_person_time ON audit.entry (person, recorded_at, id);
CREATE INDEX entry_agency_time ON audit.entry (agency_id, recorded_at, id);
CREATE INDEX entry_action_time ON audit.entry (action, recorded_at, id);
CREATE INDEX entry_subject_time ON audit.entry (subject, recorded_at, id);
DROP INDEX audit.entry_agency;
