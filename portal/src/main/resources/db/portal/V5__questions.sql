-- Portals that were opened before there was a section for questions get it at the end of their menu.
INSERT INTO section (id, site_id, kind, slug, title, title_en, ordinal)
SELECT gen_random_uuid(), s.id, 'QUESTIONS', 'hoi-dap', 'Hỏi đáp', 'Questions and answers',
       (SELECT coalesce(max(c.ordinal), 0) FROM section c WHERE c.site_id = s.id)
  FROM site s
 WHERE s.closed_at IS NULL
   AND NOT EXISTS (SELECT FROM section c WHERE c.site_id = s.id AND c.kind = 'QUESTIONS')
ON CONFLICT (site_id, slug) DO NOTHING;
