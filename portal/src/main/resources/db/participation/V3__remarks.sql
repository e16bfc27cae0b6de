-- Whether a page was of use, and what somebody said of it; of nobody is it known who.
CREATE TABLE remark (
    id        uuid        PRIMARY KEY,
    agency_id uuid        NOT NULL,
    page      text        NOT NULL, -- last part of its address at the agency's portal
    useful    boolean     NOT NULL,
    words     text        NOT NULL,
    effort    boolean     NOT NULL,
    sent_at   timestamptz NOT NULL,
    done_by   uuid,
    done_at   timestamptz,
    CHECK ((done_by IS NULL) = (done_at IS NULL))
);
CREATE INDEX remark_page ON remark (agency_id, page);
CREATE INDEX remark_open ON remark (agency_id, sent_at) WHERE done_at IS NULL AND words <> '';
