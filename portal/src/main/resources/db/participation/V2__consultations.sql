-- Drafts of which everybody may say something from a day to a day; whether that is now is decided by whoever reads.
CREATE TABLE consultation (
    id           uuid        PRIMARY KEY,
    number       bigint      GENERATED ALWAYS AS IDENTITY UNIQUE, -- of its public address
    agency_id    uuid        NOT NULL,
    title        text        NOT NULL,
    body         text        NOT NULL,
    regulation   boolean     NOT NULL, -- a draft of legal norms, for which the law sets the shortest time
    from_day     date        NOT NULL,
    until_day    date        NOT NULL, -- the last on which comments are taken
    written_by   uuid        NOT NULL,
    written_at   timestamptz NOT NULL,
    published_by uuid,
    published_at timestamptz,
    answer       text        NOT NULL DEFAULT '',
    answer_by    uuid,
    answered_by  uuid,
    answered_at  timestamptz,
    accented     text        NOT NULL,
    plain        text        NOT NULL,
    CHECK (until_day >= from_day),
    CHECK ((published_by IS NULL) = (published_at IS NULL)),
    CHECK ((answered_by IS NULL) = (answered_at IS NULL))
);
CREATE INDEX consultation_agency ON consultation (agency_id, from_day DESC);
CREATE INDEX consultation_plain ON consultation USING gin (plain public.gin_trgm_ops);

CREATE TABLE consultation_file (
    consultation_id uuid   NOT NULL REFERENCES consultation,
    position        int    NOT NULL,
    name            text   NOT NULL,
    sha256          text   NOT NULL,
    size            bigint NOT NULL,
    PRIMARY KEY (consultation_id, position)
);

CREATE TABLE comment (
    id              uuid        PRIMARY KEY,
    consultation_id uuid        NOT NULL REFERENCES consultation,
    words           text        NOT NULL, -- as sent; empty when its sender was forgotten
    may_show        boolean     NOT NULL, -- the sender allows it
    effort          boolean     NOT NULL,
    sent_at         timestamptz NOT NULL,
    state           text        NOT NULL,
    public_words    text        NOT NULL DEFAULT '',
    outcome         text,
    outcome_words   text        NOT NULL DEFAULT '',
    decided_by      uuid
);
CREATE INDEX comment_of ON comment (consultation_id, state, sent_at);

-- Who sent a comment, apart from it; deleted when the time of keeping is over.
CREATE TABLE commenter (
    comment_id   uuid        PRIMARY KEY REFERENCES comment,
    name         text        NOT NULL,
    email        text        NOT NULL,
    telephone    text        NOT NULL,
    consented_at timestamptz NOT NULL
);
