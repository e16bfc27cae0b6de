-- Forms, each under its agency's code once and for good.
CREATE TABLE form (
    id         uuid        PRIMARY KEY,
    agency_id  uuid        NOT NULL,
    code       text        NOT NULL,
    entered_by uuid        NOT NULL,
    entered_at timestamptz NOT NULL,
    UNIQUE (agency_id, code)
);

-- The next version while it is built; gone when it is published.
CREATE TABLE draft (
    form_id     uuid        PRIMARY KEY REFERENCES form,
    title       text        NOT NULL,
    plain       text        NOT NULL, -- title and code, folded
    body        text        NOT NULL, -- JSON, always written in the same order
    writers     uuid[]      NOT NULL, -- who changed anything since the last publication
    written_at  timestamptz NOT NULL,
    proposed_by uuid,                 -- who laid it before the leaders
    proposed_at timestamptz,
    CHECK ((proposed_by IS NULL) = (proposed_at IS NULL))
);

-- What was published; only added to.
CREATE TABLE version (
    form_id      uuid        NOT NULL REFERENCES form,
    number       int         NOT NULL CHECK (number >= 1),
    title        text        NOT NULL,
    plain        text        NOT NULL,
    body         text        NOT NULL,
    sha256       text        NOT NULL,
    writers      uuid[]      NOT NULL,
    published_by uuid        NOT NULL,
    published_at timestamptz NOT NULL,
    PRIMARY KEY (form_id, number),
    CHECK (NOT (published_by = ANY (writers)))
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was published of a form is only added to';
END $$;
CREATE FUNCTION keep_form() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a form keeps its agency and its code';
END $$;
-- Whoever works on a form locks its row, so the role that the platform works as may update what this never lets it change.
CREATE TRIGGER keep_form BEFORE UPDATE OR DELETE ON form FOR EACH STATEMENT EXECUTE FUNCTION keep_form();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
