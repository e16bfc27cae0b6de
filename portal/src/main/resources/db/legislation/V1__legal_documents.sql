-- Legal documents at portals. The id is that of the issued document where it came from the office, so that whatever is told
-- twice, late or out of order means the same one.
CREATE TABLE document (
    id          uuid        PRIMARY KEY,
    agency_id   uuid        NOT NULL, -- at whose portal it stands
    slug        text        NOT NULL, -- given once and for good
    issued_here boolean     NOT NULL,
    entered_by  uuid,
    entered_at  timestamptz NOT NULL,
    UNIQUE (agency_id, slug)
);

-- What is said of it, each time that is changed; only added to.
CREATE TABLE version (
    document_id uuid        NOT NULL REFERENCES document,
    number      int         NOT NULL CHECK (number >= 1),
    agency_id   uuid        NOT NULL,
    code        text        NOT NULL,
    type        text        NOT NULL,
    issuer      text        NOT NULL,
    signer      text        NOT NULL,
    position    text        NOT NULL,
    issued      date        NOT NULL,
    effective   date        NOT NULL CHECK (effective >= issued),
    expires     date        CHECK (expires > effective),
    trich_yeu   text        NOT NULL,
    field       text        NOT NULL,
    sha256      text,
    size        bigint,
    proof       text,       -- the code behind the QR of what was issued here
    written_by  uuid,
    written_at  timestamptz NOT NULL,
    accented    text        NOT NULL, -- what the search compares, with accents
    plain       text        NOT NULL, -- and without
    PRIMARY KEY (document_id, number),
    CHECK ((sha256 IS NULL) = (size IS NULL))
);
CREATE INDEX version_plain ON version USING gin (plain public.gin_trgm_ops);
CREATE INDEX version_file ON version (sha256);

-- From when the public reads a version: the one that came on line last is the one that is.
CREATE TABLE publication (
    document_id uuid        NOT NULL,
    number      int         NOT NULL,
    agency_id   uuid        NOT NULL,
    approved_by uuid,       -- the software where the clerk said so at issuing
    from_at     timestamptz NOT NULL,
    PRIMARY KEY (document_id, number),
    FOREIGN KEY (document_id, number) REFERENCES version
);
CREATE INDEX publication_newest ON publication (document_id, from_at DESC);
CREATE INDEX document_agency ON document (agency_id);

-- Since when it is off line, until a version comes on line after that.
CREATE TABLE removal (
    document_id uuid        NOT NULL REFERENCES document,
    agency_id   uuid        NOT NULL,
    at          timestamptz NOT NULL,
    why         text        NOT NULL,
    removed_by  uuid        NOT NULL,
    PRIMARY KEY (document_id, at)
);

-- What one does to another. Either may not be here: an official letter corrects what is here and is not published itself; what
-- replaces may be told of before what is replaced.
CREATE TABLE relation (
    document_id  uuid        NOT NULL,
    earlier_id   uuid        NOT NULL CHECK (earlier_id <> document_id),
    relation     text        NOT NULL,
    agency_id    uuid        NOT NULL,
    code         text        NOT NULL, -- of the one that does it
    takes_effect date        NOT NULL,
    noted_by     uuid,
    noted_at     timestamptz NOT NULL,
    ended_by     uuid,
    ended_at     timestamptz,
    PRIMARY KEY (document_id, earlier_id, relation),
    CHECK ((ended_by IS NULL) = (ended_at IS NULL))
);
CREATE INDEX relation_earlier ON relation (earlier_id);

-- What the signatures of a file are worth, and when that was judged; not yet where the time is missing.
CREATE TABLE verdict (
    sha256    text        PRIMARY KEY,
    overall   text,
    signers   text[]      NOT NULL,
    judged_at timestamptz,
    CHECK ((overall IS NULL) = (judged_at IS NULL))
);
CREATE INDEX verdict_judged ON verdict (judged_at NULLS FIRST);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was said of a legal document is only added to';
END $$;
CREATE FUNCTION keep_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a legal document keeps its address';
END $$;
-- Whoever works on a document locks its row, so the role that the platform works as may update what this never lets it change.
CREATE TRIGGER keep_document BEFORE UPDATE OR DELETE ON document FOR EACH STATEMENT EXECUTE FUNCTION keep_document();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON publication FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON removal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
