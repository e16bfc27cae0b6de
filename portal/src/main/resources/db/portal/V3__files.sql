-- Files that go with articles. The same bytes are one file of an article, however often they are brought.
CREATE TABLE file (
    id         uuid        PRIMARY KEY,
    article_id uuid        NOT NULL REFERENCES article,
    name       text        NOT NULL,
    kind       text        NOT NULL,
    bytes      bigint      NOT NULL,
    sha256     text        NOT NULL,
    brought_by uuid        NOT NULL,
    brought_at timestamptz NOT NULL,
    UNIQUE (article_id, sha256)
);

CREATE TABLE draft_file (
    article_id uuid   NOT NULL,
    draft      int    NOT NULL,
    file_id    uuid   NOT NULL REFERENCES file,
    ordinal    bigint NOT NULL,
    PRIMARY KEY (article_id, draft, file_id),
    FOREIGN KEY (article_id, draft) REFERENCES draft
);

CREATE TABLE version_file (
    version_id uuid   NOT NULL REFERENCES version,
    file_id    uuid   NOT NULL REFERENCES file,
    ordinal    bigint NOT NULL,
    PRIMARY KEY (version_id, file_id)
);
CREATE INDEX version_file_of ON version_file (file_id);

CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON file FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON draft_file FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON version_file FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
