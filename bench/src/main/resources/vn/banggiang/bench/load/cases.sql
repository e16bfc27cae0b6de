-- 1,000 procedures with a workflow each, 500,000 cases of 250 agencies over two years, a fifth of them of one agency, whose
-- applicants are sealed as the platform seals them.
CREATE TEMPORARY TABLE office AS
SELECT row_number() OVER (ORDER BY a.id <> {{agency}}, a.id) - 1 AS nth, a.id AS agency FROM directory.agency a LIMIT 250;

CREATE TEMPORARY TABLE listed AS
SELECT n, gen_random_uuid() AS id, '7.' || to_char(n, 'FM000000') AS code, 'Thủ tục giả định số ' || n AS name,
       'Lĩnh vực ' || n % 40 AS field, agency
  FROM generate_series(0, 999) n JOIN office ON nth = CASE WHEN n % 5 = 0 THEN 0 ELSE n % 250 END;

INSERT INTO procedures.procedure (id, code, agency_id, entered_by, entered_at)
SELECT id, code, agency, gen_random_uuid(), now() FROM listed;
INSERT INTO procedures.version (procedure_id, number, agency_id, body, sha256, name, fields, tiers, audiences, events, online,
       performers, accented, plain, written_by, written_at)
SELECT id, 1, agency, '{"MATTHC": "' || code || '", "TENTTHC": "' || name || '", "MUCDO": "Toàn trình", "LINHVUCTHUCHIEN": [{'
       || '"MALINHVUC": "L' || n % 40 || '", "TENLINHVUC": "' || field || '"}], "CACHTHUCTHUCHIEN": [{"KENH": "1", "THOIGIAN": [{'
       || '"THOIGIANGIAIQUYET": 5, "DONVITINH": "Ngày làm việc", "MOTA": "", "PHILEPHI": []}]}]}',
       encode(sha256(convert_to(code, 'UTF8')), 'hex'), name, ARRAY[field], '{PROVINCE}', '{}', '{}', 'FULL', ARRAY[agency],
       lower(name), 'thu tuc gia dinh so ' || n || ' ' || code, gen_random_uuid(), now()
  FROM listed;
INSERT INTO procedures.publication (procedure_id, number, agency_id, effective, decision, decided_on, decided_by, published_by,
       published_at)
SELECT id, 1, agency, '2020-01-01', '1/QĐ-UBND', '2020-01-01', 'Ủy ban nhân dân tỉnh', gen_random_uuid(), now() FROM listed;
INSERT INTO workflows.version (procedure_id, number, agency_id, effective, decision, decided_on, decided_by, written_by,
       written_at, published_by, published_at)
SELECT id, 1, agency, '2020-01-01', '1/QĐ-UBND', '2020-01-01', 'Ủy ban nhân dân tỉnh', gen_random_uuid(), now(),
       gen_random_uuid(), now()
  FROM listed;
INSERT INTO workflows.step (procedure_id, number, key, ordinal, agency_id, name, slot, role, minutes, kind)
SELECT id, 1, s.key, s.ordinal, agency, s.name, s.slot, s.role, s.minutes, s.kind
  FROM listed, (VALUES (1, 'tiep-nhan', 'Tiếp nhận hồ sơ', 'RECEIVING', 'ONE_STOP_OFFICER', 60, 'RECEIVE'),
               (2, 'tham-dinh', 'Thẩm định hồ sơ', 'RESPONSIBLE', 'SPECIALIST', 450, 'WORK'),
               (3, 'ky-ban-hanh', 'Ký, cấp số', 'RESPONSIBLE', 'LEADER', 225, 'DECIDE'),
               (4, 'tra-ket-qua', 'Trả kết quả', 'RECEIVING', 'ONE_STOP_OFFICER', 60, 'HAND_OVER'))
               s (ordinal, key, name, slot, role, minutes, kind);
INSERT INTO workflows.exit (procedure_id, number, key, ordinal, agency_id, outcome, label, leads_to)
SELECT id, 1, x.key, 1, agency, x.outcome, 'Chuyển bước tiếp theo', x.leads_to
  FROM listed, (VALUES ('tiep-nhan', 'MOVE', 'tham-dinh'), ('tham-dinh', 'MOVE', 'ky-ban-hanh'),
               ('ky-ban-hanh', 'MOVE', 'tra-ket-qua'), ('tra-ket-qua', 'FINISH', NULL)) x (key, outcome, leads_to);

CREATE TEMPORARY TABLE made AS
SELECT one.n, office.agency, office.nth = 0 AS big, listed.id AS procedure, listed.name, listed.field, listed.n AS numbered, at, e,
       CASE WHEN d > 12 THEN CASE WHEN h < 94 THEN 'RETURNED' WHEN h < 96 THEN 'REFUSED' WHEN h < 97 THEN 'STOPPED'
                                  WHEN h < 99 THEN 'IN_PROGRESS' ELSE 'AWAITING_COMPLETION' END
            WHEN h < 20 THEN 'SUBMITTED' WHEN h < 80 THEN 'IN_PROGRESS' WHEN h < 90 THEN 'DECIDED' ELSE 'RETURNED' END AS state
  FROM (SELECT n, h, d, e, p, now() - d * INTERVAL '1 day' - (e % 600) * INTERVAL '1 minute' AS at
          FROM (SELECT n, abs(hashtext('state' || n)) % 100 AS h, abs(hashtext('day' || n)) % 730 AS d,
                       abs(hashtext('end' || n)) AS e, abs(hashtext('what' || n)) % 1000 AS p
                  FROM generate_series(0, 499999) n) drawn) one
  JOIN office ON office.nth = CASE WHEN n % 5 = 0 THEN 0 ELSE 1 + n % (SELECT count(*) - 1 FROM office) END
  JOIN listed ON listed.n = p;

INSERT INTO cases.dossier (id, code, agency_id, receiving_id, deciding_id, procedure_id, procedure_number, workflow_number, name,
       field, plain, channel, applicant, applicant_index, tracking_key, tracking_sha256, state, step, revision, submitted_at,
       accepted_at, term, due, standing, ended_at, solved_at)
SELECT coalesce(sealed.id, gen_random_uuid()), 'B' || m.n || '-260101-' || to_char(m.n % 10000, 'FM0000'), m.agency, m.agency,
       m.agency, m.procedure, 1, 1, m.name, m.field, 'b' || m.n || ' thu tuc gia dinh so ' || m.numbered,
       CASE WHEN m.n % 3 = 0 THEN 'ONLINE' ELSE 'COUNTER' END, coalesce(sealed.applicant, '\x00'),
       decode(md5('person' || m.n % 300000), 'hex'), coalesce(sealed.key, '\x00'), md5('key' || m.n) || md5('more' || m.n), m.state,
       CASE m.state WHEN 'SUBMITTED' THEN 'tiep-nhan' WHEN 'RETURNED' THEN 'tra-ket-qua' WHEN 'DECIDED' THEN 'tra-ket-qua'
                    ELSE 'tham-dinh' END, 1, m.at,
       CASE WHEN m.state NOT IN ('SUBMITTED', 'REFUSED') THEN m.at + INTERVAL '1 hour' END,
       CASE WHEN m.state NOT IN ('SUBMITTED', 'REFUSED') THEN m.at + INTERVAL '10 days' END,
       CASE WHEN m.state NOT IN ('SUBMITTED', 'REFUSED') THEN m.at + INTERVAL '10 days' END,
       m.state = 'AWAITING_COMPLETION',
       CASE WHEN m.state IN ('RETURNED', 'REFUSED', 'STOPPED') THEN m.at + (e % 14) * INTERVAL '1 day' END,
       CASE WHEN m.state IN ('RETURNED', 'DECIDED') THEN m.at + (e % 12) * INTERVAL '1 day' END
  FROM made m LEFT JOIN bench_sealed sealed ON sealed.n * 5 = m.n;

-- Where each of them stood, about three steps a case, and every sixth clock stood for a while.
INSERT INTO cases.passage (dossier_id, ordinal, step, name, agency_id, role, person_id, entered_at, due, left_at, left_by, outcome)
SELECT d.id, o, (ARRAY['tiep-nhan', 'tham-dinh', 'ky-ban-hanh', 'tra-ket-qua'])[o],
       (ARRAY['Tiếp nhận hồ sơ', 'Thẩm định hồ sơ', 'Ký, cấp số', 'Trả kết quả'])[o], d.agency_id,
       (ARRAY['ONE_STOP_OFFICER', 'SPECIALIST', 'LEADER', 'ONE_STOP_OFFICER'])[o],
       CASE WHEN gone THEN md5(d.agency_id::text || o)::uuid END, d.submitted_at + (o - 1) * INTERVAL '1 day',
       d.submitted_at + o * INTERVAL '1 day',
       CASE WHEN gone THEN d.submitted_at + (o - 1) * INTERVAL '1 day' + (abs(hashtext(d.code || o)) % 30) * INTERVAL '1 hour' END,
       CASE WHEN gone THEN md5(d.agency_id::text || o)::uuid END, CASE WHEN gone THEN 'MOVE' END
  FROM cases.dossier d
 CROSS JOIN LATERAL (SELECT CASE d.state WHEN 'SUBMITTED' THEN 1 WHEN 'REFUSED' THEN 1 WHEN 'DECIDED' THEN 4
                                         WHEN 'RETURNED' THEN 4 ELSE 2 END AS last) steps
 CROSS JOIN LATERAL generate_series(1, steps.last) o
 CROSS JOIN LATERAL (SELECT o < steps.last OR d.ended_at IS NOT NULL OR d.standing AS gone) left_it
 WHERE d.code LIKE 'B%';
INSERT INTO cases.pause (dossier_id, ordinal, agency_id, reason, since, until)
SELECT id, 1, agency_id, 'COMPLETION', submitted_at + INTERVAL '2 hours', CASE WHEN NOT standing THEN submitted_at + INTERVAL '2 days' END
  FROM cases.dossier WHERE code LIKE 'B%' AND (standing OR accepted_at IS NOT NULL AND abs(hashtext(code)) % 6 = 0);
DROP TABLE bench_sealed;
