-- Records are found by their code and the words of their title, without case and accents.
ALTER TABLE record ADD COLUMN search_text text;
UPDATE record SET search_text = number || '/' || year || ' ' || trim(regexp_replace(
    replace(regexp_replace(lower(normalize(title, NFD)), '[\u0300-\u036f]', '', 'g'), 'đ', 'd'), '[^a-z0-9/]+', ' ', 'g'));
ALTER TABLE record ALTER COLUMN search_text SET NOT NULL;
CREATE INDEX record_search ON record USING gin (agency_id, search_text public.gin_trgm_ops);
