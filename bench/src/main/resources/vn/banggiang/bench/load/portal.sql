-- A portal for each of 250 agencies, five sections each, and 100,000 articles of 40 paragraphs' kinds, one every five minutes.
INSERT INTO portal.site (id, agency_id, slug, title, title_en, colour, opened_at, revision)
SELECT gen_random_uuid(), a.id, 'co-quan-' || row_number() OVER (ORDER BY a.id), n.name, n.name, 'RIVER', now(), 0
  FROM directory.agency a JOIN directory.agency_name n ON n.agency_id = a.id AND upper_inf(n.valid)
 WHERE a.id NOT IN (SELECT agency_id FROM portal.site)
 ORDER BY a.id LIMIT 250 - (SELECT count(*) FROM portal.site);

CREATE TEMPORARY TABLE part AS
SELECT kind, slug, ordinal FROM (VALUES ('NEWS', 'tin-tuc', 0), ('NOTICES', 'thong-bao', 1), ('DIRECTION', 'chi-dao', 2),
       ('PROJECTS', 'du-an', 3), ('STRATEGIES', 'quy-hoach', 4)) v (kind, slug, ordinal);

INSERT INTO portal.section (id, site_id, kind, slug, title, title_en, ordinal)
SELECT gen_random_uuid(), s.id, kind, 'do-' || part.slug, 'Mục ' || part.slug, 'Section ' || part.slug, 100 + ordinal
  FROM portal.site s, part;

CREATE TEMPORARY TABLE text AS
SELECT n, gen_random_uuid() AS article, gen_random_uuid() AS version, s.id AS site, s.agency_id AS agency, c.id AS section,
       now() - n * interval '5 minutes' AS at, 'Tin số ' || n || ' về công tác chuyển đổi số của cơ quan' AS title
  FROM generate_series(1, 100000) n
  JOIN (SELECT row_number() OVER (ORDER BY id) - 1 AS nth, id, agency_id FROM portal.site) s ON s.nth = n % 250
  JOIN portal.section c ON c.site_id = s.id AND c.ordinal = 100 + n / 250 % 5;

INSERT INTO portal.article (id, site_id, agency_id, section_id, language, begun_by, begun_at)
SELECT article, site, agency, section, 'VI', agency, at FROM text;

INSERT INTO portal.draft (article_id, number, title, summary, byline, dated_at, body, written_by, written_at)
SELECT article, 1, title, 'Tóm tắt của tin số ' || n, 'Văn phòng', at, {{body}}, agency, at FROM text;

INSERT INTO portal.version (id, article_id, agency_id, number, draft, title, summary, byline, dated_at, body, sha256,
       approved_by, published_at, accented, plain)
SELECT version, article, agency, 1, 1, title, 'Tóm tắt của tin số ' || n, 'Văn phòng', at, {{body}},
       encode(sha256(convert_to({{body}}, 'UTF8')), 'hex'), agency, at,
       lower(title), 'tin so ' || n || ' ve cong tac chuyen doi so cua co quan'
  FROM text;

INSERT INTO portal.validity (version_id, article_id, from_at, ended_why) SELECT version, article, at, '' FROM text;

INSERT INTO portal.place (article_id, site_id, section_id, dated_at, since, placed_by)
SELECT article, site, section, at, at, agency FROM text;

INSERT INTO portal.address (site_id, slug, article_id, given_at) SELECT site, 'bai-so-' || n, article, at FROM text;
