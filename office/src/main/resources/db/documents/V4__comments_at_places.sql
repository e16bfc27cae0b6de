-- What colleagues say about a draft: upon which version of its page, where on it, and whether it is settled. A place is a
-- rectangle in thousandths of the page's width and height, from its upper left corner.
CREATE TABLE draft_comment (
    outgoing_id uuid        NOT NULL REFERENCES outgoing,
    number      int         NOT NULL CHECK (number >= 1),
    agency_id   uuid        NOT NULL,
    version     int,
    page        int         CHECK (page >= 1),
    "left"      int,
    top         int,
    width       int,
    height      int,
    words       text        NOT NULL,
    made_by     uuid        NOT NULL,
    made_at     timestamptz NOT NULL,
    settled_by  uuid,
    settled_at  timestamptz,
    answer      text        NOT NULL DEFAULT '',
    PRIMARY KEY (outgoing_id, number),
    FOREIGN KEY (outgoing_id, version) REFERENCES draft_version (outgoing_id, number),
    CHECK (num_nulls(page, "left", top, width, height) IN (0, 5)),
    CHECK (page IS NULL OR version IS NOT NULL),
    CHECK ("left" >= 0 AND top >= 0 AND width >= 1 AND height >= 1 AND "left" + width <= 1000 AND top + height <= 1000),
    CHECK ((settled_by IS NULL) = (settled_at IS NULL)),
    CHECK (answer = '' OR settled_at IS NOT NULL)
);

-- Comments made before they had places.
INSERT INTO draft_comment (outgoing_id, number, agency_id, version, words, made_by, made_at)
SELECT line.document_id, row_number() OVER (PARTITION BY line.document_id ORDER BY line.id), line.agency_id,
    (SELECT max(v.number) FROM draft_version v WHERE v.outgoing_id = line.document_id AND v.made_at <= line.at),
    line.words, line.person_id, line.at
FROM path_line line
WHERE line.act = 'COMMENTED';

CREATE FUNCTION keep_comment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR OLD.settled_at IS NOT NULL
            OR (to_jsonb(NEW) - ARRAY ['settled_by', 'settled_at', 'answer'])
                <> (to_jsonb(OLD) - ARRAY ['settled_by', 'settled_at', 'answer']) THEN
        RAISE EXCEPTION 'a comment is only settled, once' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER draft_comment_kept BEFORE UPDATE OR DELETE ON draft_comment
    FOR EACH ROW EXECUTE FUNCTION keep_comment();
