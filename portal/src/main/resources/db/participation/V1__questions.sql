-- How long things may take, as of a day: a change is a row of a later day.
CREATE TABLE term (
    kind     text NOT NULL,
    from_day date NOT NULL,
    amount   int  NOT NULL CHECK (amount > 0),
    source   text NOT NULL,
    set_by   uuid,
    PRIMARY KEY (kind, from_day)
);
INSERT INTO term (kind, from_day, amount, source) VALUES
    ('ANSWER', '2015-01-01', 10, 'Mức của hệ thống, tỉnh đổi được'),
    ('KEEPING', '2015-01-01', 365, 'Mức của hệ thống, tỉnh đổi được'),
    ('CONSULTATION', '2015-01-01', 60, 'Luật ban hành văn bản quy phạm pháp luật');

CREATE TABLE question (
    id             uuid        PRIMARY KEY,
    number         bigint      GENERATED ALWAYS AS IDENTITY UNIQUE, -- of its public address
    asked_at_site  uuid        NOT NULL,                            -- agency at whose portal it was asked
    agency_id      uuid        NOT NULL,                            -- that answers
    passed         uuid[]      NOT NULL,                            -- agencies that handed it on
    field          text        NOT NULL,
    title          text        NOT NULL,
    words          text        NOT NULL, -- as asked; empty when the asker was forgotten
    asked_at       timestamptz NOT NULL,
    receipt_sha256 text        NOT NULL UNIQUE,
    effort         boolean     NOT NULL, -- whether a browser worked for it: read before others
    state          text        NOT NULL,
    openly         boolean     NOT NULL DEFAULT false,
    public_title   text        NOT NULL DEFAULT '',
    public_words   text        NOT NULL DEFAULT '',
    assignee       uuid,
    due            date        NOT NULL,
    answer         int,
    answered_by    uuid,
    approved_by    uuid,
    ended_at       timestamptz,
    reason         text        NOT NULL DEFAULT '',
    search_text    text        NOT NULL,
    accented       text        NOT NULL DEFAULT '', -- what readers search, with accents
    plain          text        NOT NULL DEFAULT '', -- and without
    CHECK ((ended_at IS NOT NULL) = (state IN ('PUBLISHED', 'REFUSED')))
);
CREATE INDEX question_work ON question (agency_id, state, due);
CREATE INDEX question_assignee ON question (assignee, state) WHERE assignee IS NOT NULL;
CREATE INDEX question_passed ON question USING gin (passed);
CREATE INDEX question_open ON question (agency_id, ended_at DESC) WHERE openly AND state = 'PUBLISHED';
CREATE INDEX question_plain ON question USING gin (plain public.gin_trgm_ops);
CREATE INDEX question_search ON question USING gin (search_text public.gin_trgm_ops);

-- Who asked, apart from what was asked; deleted when the time of keeping is over.
CREATE TABLE asker (
    question_id  uuid        PRIMARY KEY REFERENCES question,
    name         text        NOT NULL,
    email        text        NOT NULL,
    telephone    text        NOT NULL,
    consented_at timestamptz NOT NULL
);

CREATE TABLE answer (
    question_id uuid        NOT NULL REFERENCES question,
    number      int         NOT NULL,
    body        text        NOT NULL,
    written_by  uuid        NOT NULL,
    written_at  timestamptz NOT NULL,
    PRIMARY KEY (question_id, number)
);

-- What happened to a question.
CREATE TABLE happening (
    id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    question_id uuid        NOT NULL REFERENCES question,
    at          timestamptz NOT NULL,
    act         text        NOT NULL,
    person_id   uuid,
    agency_id   uuid        NOT NULL,
    to_agency   uuid,
    to_person   uuid,
    words       text        NOT NULL
);
CREATE INDEX happening_question ON happening (question_id, id);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was said and what happened is only added to';
END $$;
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON answer FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON happening FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
