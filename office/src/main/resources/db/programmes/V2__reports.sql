-- How far a programme had come when its report of a period was taken.
CREATE TABLE report (
    id           uuid        PRIMARY KEY,
    programme_id uuid        NOT NULL REFERENCES programme,
    agency_id    uuid        NOT NULL,
    period       text        NOT NULL,
    year         int         NOT NULL,
    ordinal      int         NOT NULL,
    version      int         NOT NULL,
    state        text        NOT NULL,
    taken_on     date        NOT NULL,
    percent      numeric,
    late         int         NOT NULL,
    unknown      text        NOT NULL,
    drafted_by   uuid        NOT NULL,
    submitted_by uuid,
    approved_by  uuid,
    approved_at  timestamptz,
    UNIQUE (programme_id, period, year, ordinal, version)
);

CREATE TABLE report_line (
    report_id  uuid NOT NULL REFERENCES report,
    agency_id  uuid NOT NULL,
    ordinal    int  NOT NULL,
    code       text NOT NULL,
    depth      int  NOT NULL,
    kind       text NOT NULL,
    name       text NOT NULL,
    lead       uuid,
    last_day   date,
    percent    numeric,
    before     numeric,
    state      text NOT NULL,
    late_below int  NOT NULL,
    words      text NOT NULL,
    PRIMARY KEY (report_id, ordinal)
);

-- What was approved stays as it was; another version stands beside it.
CREATE FUNCTION keep_approved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state = 'APPROVED' THEN
        RAISE EXCEPTION 'an approved report stays as it is';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER keep_approved BEFORE UPDATE ON report FOR EACH ROW EXECUTE FUNCTION keep_approved();

CREATE FUNCTION keep_lines_of_approved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM programmes.report WHERE id = OLD.report_id AND state = 'APPROVED') THEN
        RAISE EXCEPTION 'an approved report stays as it is';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER keep_lines_of_approved BEFORE UPDATE OR DELETE ON report_line
    FOR EACH ROW EXECUTE FUNCTION keep_lines_of_approved();
