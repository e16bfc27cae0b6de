-- Which pictures belong to which site: the files themselves are kept by the module pictures.
CREATE TABLE site_picture (
    site_id    uuid        NOT NULL REFERENCES site,
    picture_id uuid        NOT NULL,
    name       text        NOT NULL,
    plain      text        NOT NULL, -- what the search compares
    brought_by uuid        NOT NULL,
    brought_at timestamptz NOT NULL,
    PRIMARY KEY (site_id, picture_id)
);
CREATE INDEX site_picture_list ON site_picture (site_id, brought_at DESC);

CREATE TABLE draft_picture (
    article_id uuid   NOT NULL,
    draft      int    NOT NULL,
    picture_id uuid   NOT NULL,
    ordinal    bigint NOT NULL,
    PRIMARY KEY (article_id, draft, picture_id),
    FOREIGN KEY (article_id, draft) REFERENCES draft
);
CREATE INDEX draft_picture_of ON draft_picture (picture_id);

-- What was published with a version; the first of them leads it in lists.
CREATE TABLE version_picture (
    version_id uuid   NOT NULL REFERENCES version,
    picture_id uuid   NOT NULL,
    ordinal    bigint NOT NULL,
    PRIMARY KEY (version_id, picture_id)
);
CREATE INDEX version_picture_of ON version_picture (picture_id);

CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON draft_picture FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON version_picture FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
