-- Words are always looked for within one agency: its documents alone are visited, however many the others have.
DROP INDEX incoming_search;
DROP INDEX outgoing_search;
CREATE INDEX incoming_search ON incoming USING gin (agency_id, search_text public.gin_trgm_ops);
CREATE INDEX outgoing_search ON outgoing USING gin (agency_id, search_text public.gin_trgm_ops);
