-- What an agency says of those who lead it, of its units and of the officials whom people may turn to. Who they are is the
-- directory's to say, day by day. Nothing is changed or deleted: what everybody read that day can be read again.
CREATE TABLE version (
    agency_id  uuid        NOT NULL,
    kind       text        NOT NULL CHECK (kind IN ('LEADER', 'UNIT', 'CONTACT')),
    subject_id uuid        NOT NULL, -- a person or a unit
    number     integer     NOT NULL CHECK (number > 0),
    topic      text        NOT NULL,
    telephone  text        NOT NULL,
    email      text        NOT NULL,
    biography  text        NOT NULL,
    duties     text        NOT NULL,
    picture_id uuid,
    written_by uuid        NOT NULL,
    written_at timestamptz NOT NULL,
    PRIMARY KEY (agency_id, kind, subject_id, number)
);

CREATE TABLE publication (
    agency_id   uuid        NOT NULL,
    kind        text        NOT NULL,
    subject_id  uuid        NOT NULL,
    number      integer     NOT NULL,
    approved_by uuid        NOT NULL,
    from_at     timestamptz NOT NULL,
    PRIMARY KEY (agency_id, kind, subject_id, number),
    FOREIGN KEY (agency_id, kind, subject_id, number) REFERENCES version
);
CREATE INDEX publication_kind ON publication (kind, from_at);

CREATE TABLE removal (
    agency_id  uuid        NOT NULL,
    kind       text        NOT NULL,
    subject_id uuid        NOT NULL,
    at         timestamptz NOT NULL,
    why        text        NOT NULL,
    removed_by uuid        NOT NULL,
    PRIMARY KEY (agency_id, kind, subject_id, at)
);

-- Lịch công tác: each saving is a row, the highest number holds.
CREATE TABLE entry (
    id         uuid        NOT NULL,
    number     integer     NOT NULL CHECK (number > 0),
    agency_id  uuid        NOT NULL,
    day        date        NOT NULL,
    starts     time        NOT NULL,
    ends       time CHECK (ends > starts),
    words      text        NOT NULL,
    chair_id   uuid, -- who presides
    others     text        NOT NULL,
    place      text        NOT NULL,
    internal   boolean     NOT NULL, -- never shown to the public
    cancelled  boolean     NOT NULL,
    written_by uuid        NOT NULL,
    written_at timestamptz NOT NULL,
    PRIMARY KEY (id, number)
);
CREATE INDEX entry_day ON entry (agency_id, day);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what an agency said of itself is only added to';
END $$;
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON publication FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON removal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
