-- Everything that changes its name or its holder carries the days on which it is valid: documents keep the name of the day.
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

CREATE TABLE directory.agency (
    id  uuid PRIMARY KEY,
    key text NOT NULL UNIQUE -- what the import calls it
);

CREATE TABLE directory.agency_name (
    agency_id         uuid      NOT NULL REFERENCES directory.agency,
    valid             daterange NOT NULL CHECK (NOT isempty(valid)),
    level             text      NOT NULL CHECK (level IN ('PROVINCE', 'DISTRICT', 'COMMUNE')),
    code102           text      NOT NULL, -- QCVN 102:2016
    code20            text,               -- Decision 20/2020/QĐ-TTg
    name              text      NOT NULL,
    letterhead        text      NOT NULL,
    parent_id         uuid REFERENCES directory.agency,
    parent_letterhead text,
    abbreviation      text      NOT NULL,
    place             text      NOT NULL,
    address           text      NOT NULL,
    email             text      NOT NULL,
    telephone         text      NOT NULL,
    website           text      NOT NULL,
    accented          text      NOT NULL, -- what the search compares, with accents
    plain             text      NOT NULL, -- and without
    PRIMARY KEY (agency_id, valid WITHOUT OVERLAPS),
    CONSTRAINT one_agency_a_code102 EXCLUDE USING gist (code102 WITH =, valid WITH &&),
    CONSTRAINT one_agency_a_code20 EXCLUDE USING gist (code20 WITH =, valid WITH &&)
);
CREATE INDEX agency_name_parent ON directory.agency_name (parent_id);
CREATE INDEX agency_name_plain ON directory.agency_name USING gin (plain public.gin_trgm_ops);

-- Whoever takes over the open work of an agency that ends.
CREATE TABLE directory.succession (
    predecessor uuid NOT NULL REFERENCES directory.agency,
    successor   uuid NOT NULL REFERENCES directory.agency,
    since       date NOT NULL,
    PRIMARY KEY (predecessor, successor),
    CHECK (predecessor <> successor)
);

CREATE TABLE directory.unit (
    id        uuid PRIMARY KEY,
    key       text NOT NULL UNIQUE,
    agency_id uuid NOT NULL REFERENCES directory.agency
);
CREATE INDEX unit_agency ON directory.unit (agency_id);

CREATE TABLE directory.unit_name (
    unit_id      uuid      NOT NULL REFERENCES directory.unit,
    valid        daterange NOT NULL CHECK (NOT isempty(valid)),
    name         text      NOT NULL,
    abbreviation text      NOT NULL,
    rank         integer   NOT NULL, -- order in the agency's list of units
    PRIMARY KEY (unit_id, valid WITHOUT OVERLAPS)
);

CREATE TABLE directory.person (
    id         uuid PRIMARY KEY,
    staff_code text NOT NULL UNIQUE,
    full_name  text NOT NULL,
    email      text NOT NULL
);

CREATE TABLE directory.post (
    id        uuid PRIMARY KEY,
    person_id uuid      NOT NULL REFERENCES directory.person,
    agency_id uuid      NOT NULL REFERENCES directory.agency,
    unit_id   uuid REFERENCES directory.unit,
    role      text      NOT NULL,
    position  text      NOT NULL,
    deputy    boolean   NOT NULL,
    rank      integer   NOT NULL, -- a person's first post is the one acted in after signing in
    valid     daterange NOT NULL CHECK (NOT isempty(valid))
);
CREATE INDEX post_person ON directory.post (person_id);
CREATE INDEX post_agency ON directory.post (agency_id, role);
CREATE INDEX post_unit ON directory.post (unit_id);

-- Giấy ủy quyền: who signs TUQ. for a leader, for a period (Decree 30/2020, art. 13).
CREATE TABLE directory.delegation (
    id        uuid PRIMARY KEY,
    agency_id uuid      NOT NULL REFERENCES directory.agency,
    leader    uuid      NOT NULL REFERENCES directory.person,
    delegate  uuid      NOT NULL REFERENCES directory.person,
    ground    text      NOT NULL, -- the document by which it was given
    valid     daterange NOT NULL CHECK (NOT isempty(valid) AND NOT upper_inf(valid)),
    CHECK (leader <> delegate)
);
CREATE INDEX delegation_leader ON directory.delegation (leader);
CREATE INDEX delegation_delegate ON directory.delegation (delegate);
