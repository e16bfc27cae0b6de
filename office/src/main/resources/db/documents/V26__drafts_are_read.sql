-- What a draft says is searched too: its latest page stands for the file that is issued later. Whoever reads an older one
-- meanwhile finds that it is no longer asked for.
CREATE FUNCTION read_again(document uuid, agency uuid, hash text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO documents.unread_file (document_id, agency_id, file, sha256)
    VALUES (document, agency, 0, hash)
    ON CONFLICT (document_id, file) DO UPDATE
       SET sha256 = excluded.sha256, since = excluded.since, failures = 0, not_before = '-infinity';
    DELETE FROM documents.page_text WHERE document_id = document AND file = 0;
END $$;

CREATE FUNCTION draft_version_unread() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM documents.read_again(NEW.outgoing_id, NEW.agency_id, NEW.sha256);
    RETURN NULL;
END $$;
CREATE TRIGGER draft_version_unread AFTER INSERT ON draft_version
    FOR EACH ROW EXECUTE FUNCTION draft_version_unread();

CREATE OR REPLACE FUNCTION issued_file_unread() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM documents.read_again(NEW.id, NEW.agency_id, NEW.issued_sha256);
    RETURN NULL;
END $$;

-- A draft whose text was taken out has no page.
CREATE FUNCTION draft_without_page() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM documents.unread_file WHERE document_id = NEW.id AND file = 0;
    DELETE FROM documents.page_text WHERE document_id = NEW.id AND file = 0;
    RETURN NULL;
END $$;
CREATE TRIGGER draft_without_page AFTER UPDATE ON outgoing FOR EACH ROW
    WHEN (OLD.version IS NOT NULL AND NEW.version IS NULL) EXECUTE FUNCTION draft_without_page();

INSERT INTO unread_file (document_id, agency_id, file, sha256)
SELECT d.id, d.agency_id, 0, v.sha256
  FROM outgoing d JOIN draft_version v ON v.outgoing_id = d.id AND v.number = d.version
 WHERE d.issued_sha256 IS NULL
ON CONFLICT DO NOTHING;
