-- 100,000 tasks of 250 agencies over two years, and a programme of 620 lines. Two of five tasks the province's committee
-- gave, the others each agency's leader; most are given on to a unit or one of its people.
CREATE TEMPORARY TABLE office AS
SELECT row_number() OVER (ORDER BY a.id) - 1 AS nth, a.id AS agency,
       coalesce((SELECT p.person_id FROM directory.post p WHERE p.agency_id = a.id AND p.role = 'LEADER'
                  ORDER BY p.deputy, p.rank LIMIT 1), gen_random_uuid()) AS leader,
       (SELECT p.unit_id FROM directory.post p WHERE p.agency_id = a.id AND p.role = 'SPECIALIST'
         ORDER BY p.rank, p.id LIMIT 1) AS unit,
       (SELECT p.person_id FROM directory.post p WHERE p.agency_id = a.id AND p.role = 'SPECIALIST'
         ORDER BY p.rank, p.id LIMIT 1) AS specialist
  FROM directory.agency a ORDER BY a.id LIMIT 250;

CREATE TEMPORARY TABLE committee AS
SELECT agency, leader FROM office JOIN directory.agency_name n ON n.agency_id = agency
 WHERE n.level = 'PROVINCE' AND n.parent_id IS NULL LIMIT 1;

INSERT INTO tasks.task (id, title, words, giver_agency, giver, given_at, agency_id, unit_id, person_id, deadline, state,
       percent, done_on, search_text)
SELECT gen_random_uuid(), 'Báo cáo kết quả thực hiện kế hoạch số ' || n, 'Gửi về trước ngày đã nêu.',
       CASE WHEN of_committee < 40 THEN committee.agency ELSE office.agency END,
       CASE WHEN of_committee < 40 THEN committee.leader ELSE office.leader END,
       now() - interval '30 days',
       office.agency, CASE WHEN given_on < 70 THEN office.unit END, CASE WHEN given_on < 50 THEN office.specialist END,
       current_date + deadline,
       CASE WHEN stands < 30 THEN 'OPEN' WHEN stands < 40 THEN 'REPORTED' WHEN stands < 95 THEN 'DONE' ELSE 'WITHDRAWN' END,
       CASE WHEN stands < 15 THEN NULL WHEN stands < 30 THEN stands ELSE 100 END,
       CASE WHEN stands BETWEEN 30 AND 94 THEN current_date + deadline + given_on % 7 - 5 END,
       'bao cao ket qua thuc hien ke hoach so ' || n || ' gui ve truoc ngay da neu'
  FROM (SELECT n, abs(hashtext('committee' || n)) % 100 AS of_committee, abs(hashtext('on' || n)) % 100 AS given_on,
               abs(hashtext('state' || n)) % 100 AS stands, abs(hashtext('day' || n)) % 730 - 600 AS deadline
          FROM generate_series(0, 99999) n) one
  JOIN office ON office.nth = n % 250, committee;

INSERT INTO tasks.co_operating (task_id, position, agency_id)
SELECT t.id, 0, office.agency FROM tasks.task t JOIN office ON office.nth = abs(hashtext(t.id::text)) % 250;

INSERT INTO tasks.happening (task_id, agency_id, to_agency, at, act, person_id, words)
SELECT t.id, t.giver_agency, t.agency_id, t.given_at, 'GIVEN', t.giver, t.words FROM tasks.task t;

INSERT INTO programmes.programme (id, agency_id, title, issue_code, issuer, first_day, last_day, state, version, drafted_by,
       drafted_at, in_force_at, search_text)
SELECT '36000000-0000-4000-8000-000000000000', agency, 'Chương trình hành động', '', '', current_date - 600,
       current_date + 200, 'IN_FORCE', 1, leader, now(), now(), 'chuong trinh hanh dong' FROM committee;

-- 20 goals, each with 30 tasks.
INSERT INTO programmes.node (id, programme_id, agency_id, ordinal, code, parent, kind, name, lead, co_operating, first_day,
       last_day, weight, indicator)
SELECT gen_random_uuid(), '36000000-0000-4000-8000-000000000000', committee.agency, goal * 31 + part,
       'M' || goal || CASE WHEN part > 0 THEN '.' || part ELSE '' END, CASE WHEN part > 0 THEN 'M' || goal END,
       CASE WHEN part > 0 THEN 'TASK' ELSE 'GOAL' END, 'Nội dung số ' || goal || '.' || part,
       CASE WHEN part > 0 THEN office.agency END, '{}', current_date - 600, current_date + part * 20 - 400, NULL, ''
  FROM generate_series(0, 19) goal, generate_series(0, 30) part, office, committee
 WHERE office.nth = (goal * 31 + part) % 250;

INSERT INTO tasks.task (id, source_kind, source_id, title, words, giver_agency, giver, given_at, agency_id, deadline, state,
       percent, search_text)
SELECT n.id, 'programme', n.id, n.name, '', committee.agency, committee.leader, now(), n.lead, n.last_day,
       CASE WHEN n.ordinal % 3 = 0 THEN 'DONE' ELSE 'OPEN' END, CASE WHEN n.ordinal % 4 > 0 THEN n.ordinal % 100 END,
       'noi dung so'
  FROM programmes.node n, committee WHERE n.kind = 'TASK' AND n.programme_id = '36000000-0000-4000-8000-000000000000';
