-- What the pages of the files say, apart from their documents: the search looks through it.
CREATE TABLE page_text (
    document_id uuid NOT NULL,
    agency_id   uuid NOT NULL,
    file        int  NOT NULL,
    page        int  NOT NULL CHECK (page >= 1),
    words       text NOT NULL,
    folded      text NOT NULL,
    PRIMARY KEY (document_id, file, page)
);
CREATE INDEX page_text_search ON page_text USING gin (agency_id, folded public.gin_trgm_ops);

-- Files whose pages are still to be read. Those of today come before those that were there already.
CREATE TABLE unread_file (
    document_id uuid        NOT NULL,
    agency_id   uuid        NOT NULL,
    file        int         NOT NULL,
    sha256      text        NOT NULL,
    since       timestamptz NOT NULL DEFAULT now(),
    failures    int         NOT NULL DEFAULT 0,
    not_before  timestamptz NOT NULL DEFAULT '-infinity',
    PRIMARY KEY (document_id, file)
);
CREATE INDEX unread_file_newest ON unread_file (since DESC);

INSERT INTO unread_file (document_id, agency_id, file, sha256)
SELECT incoming_id, agency_id, position, sha256 FROM incoming_file
UNION ALL
SELECT id, agency_id, 0, issued_sha256 FROM outgoing WHERE issued_sha256 IS NOT NULL;

-- Whatever takes a file in, it is unread from then on.
CREATE FUNCTION incoming_file_unread() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO documents.unread_file (document_id, agency_id, file, sha256)
    VALUES (NEW.incoming_id, NEW.agency_id, NEW.position, NEW.sha256);
    RETURN NULL;
END $$;
CREATE TRIGGER incoming_file_unread AFTER INSERT ON incoming_file
    FOR EACH ROW EXECUTE FUNCTION incoming_file_unread();

CREATE FUNCTION issued_file_unread() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO documents.unread_file (document_id, agency_id, file, sha256)
    VALUES (NEW.id, NEW.agency_id, 0, NEW.issued_sha256);
    RETURN NULL;
END $$;
CREATE TRIGGER issued_file_unread AFTER UPDATE ON outgoing FOR EACH ROW
    WHEN (OLD.issued_sha256 IS NULL AND NEW.issued_sha256 IS NOT NULL) EXECUTE FUNCTION issued_file_unread();
