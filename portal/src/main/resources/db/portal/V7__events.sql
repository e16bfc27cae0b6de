-- When and where what a text tells of takes place; texts of other sections have no line here.
CREATE TABLE draft_event (
    article_id uuid        NOT NULL,
    draft      int         NOT NULL,
    begins_at  timestamptz NOT NULL,
    ends_at    timestamptz,          -- empty where nobody said
    over_at    timestamptz NOT NULL, -- from when on lists show it among those that are over
    whole_days boolean     NOT NULL, -- said in days of Vietnam
    place      text        NOT NULL,
    PRIMARY KEY (article_id, draft),
    FOREIGN KEY (article_id, draft) REFERENCES draft,
    CHECK (ends_at >= begins_at)
);

CREATE TABLE version_event (
    version_id uuid        PRIMARY KEY REFERENCES version,
    begins_at  timestamptz NOT NULL,
    ends_at    timestamptz,
    over_at    timestamptz NOT NULL,
    whole_days boolean     NOT NULL,
    place      text        NOT NULL,
    CHECK (ends_at >= begins_at)
);
CREATE INDEX version_event_over ON version_event (over_at);

CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON draft_event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON version_event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
