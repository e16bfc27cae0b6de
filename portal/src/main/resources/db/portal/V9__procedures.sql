-- Portals that were opened before there was a section for procedures get it behind who the agency is.
UPDATE section SET ordinal = ordinal + 1
 WHERE kind NOT IN ('INTRODUCTION', 'LEADERS', 'ORGANISATION')
   AND site_id IN (SELECT s.id FROM site s WHERE s.closed_at IS NULL);
INSERT INTO section (id, site_id, kind, slug, title, title_en, ordinal)
SELECT gen_random_uuid(), s.id, 'PROCEDURES', 'thu-tuc-hanh-chinh', 'Thủ tục hành chính', 'Administrative procedures',
       (SELECT coalesce(max(c.ordinal), 0) + 1 FROM section c
         WHERE c.site_id = s.id AND c.kind IN ('INTRODUCTION', 'LEADERS', 'ORGANISATION'))
  FROM site s
 WHERE s.closed_at IS NULL
   AND NOT EXISTS (SELECT FROM section c WHERE c.site_id = s.id AND c.kind = 'PROCEDURES')
ON CONFLICT (site_id, slug) DO NOTHING;
