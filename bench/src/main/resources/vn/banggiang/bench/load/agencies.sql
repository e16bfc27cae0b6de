-- As many agencies as a province has: 250. What is missing are copies of those that there are.
WITH named AS (
    SELECT row_number() OVER () - 1 AS nth, count(*) OVER () AS every, n.* FROM directory.agency_name n),
copy AS (
    SELECT gen_random_uuid() AS id, n, 'G96.000.' || to_char(n, 'FM000') AS code
      FROM generate_series(1, 250 - (SELECT count(*) FROM directory.agency)) n),
made AS (INSERT INTO directory.agency (id, key) SELECT id, code FROM copy)
INSERT INTO directory.agency_name (agency_id, valid, level, code102, name, letterhead, parent_id, parent_letterhead,
       abbreviation, place, address, email, telephone, website, accented, plain)
SELECT copy.id, valid, level, copy.code, name || ' ' || n, letterhead, parent_id, parent_letterhead, abbreviation, place,
       address, email, telephone, website, accented, plain
  FROM copy JOIN named ON nth = n % every;
