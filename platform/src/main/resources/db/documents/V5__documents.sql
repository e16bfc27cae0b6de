-- A notation is searched as all words are: without case, accents and hyphens. What is issued has its whole code already.
UPDATE outgoing SET search_text = search_text || ' · ' || regexp_replace(
    replace(regexp_replace(lower(normalize(notation, NFD)), '[\u0300-\u036f]', '', 'g'), 'đ', 'd'), '[^a-z0-9/]+', ' ', 'g')
WHERE state <> 'ISSUED';
