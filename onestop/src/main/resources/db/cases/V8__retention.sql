-- How long what identifies people stays with a case that is over, as of a day. The longest of those that fit counts.
CREATE TABLE retention (
    field    text    NOT NULL DEFAULT '', -- of administration, as the procedure names it; empty for all others
    from_day date    NOT NULL,
    years    int     CHECK (years BETWEEN 1 AND 200), -- null for ever
    source   text    NOT NULL,
    verified boolean NOT NULL,            -- whether somebody read it in the law
    PRIMARY KEY (field, from_day)
);
INSERT INTO retention VALUES
    ('', '2018-06-21', 10, 'Luật Lưu trữ 2011, Điều 21; bảng thời hạn bảo quản của ngành chưa đọc được', false),
    ('Hộ tịch', '2018-06-21', NULL, 'Luật Hộ tịch 2014; chưa đọc được thời hạn của hồ sơ', false),
    ('Đất đai', '2018-06-21', NULL, 'Luật Đất đai; chưa đọc được thời hạn của hồ sơ', false);

ALTER TABLE dossier
    ALTER applicant DROP NOT NULL,
    ALTER applicant_index DROP NOT NULL,
    ALTER tracking_key DROP NOT NULL,
    ALTER tracking_sha256 DROP NOT NULL,
    ADD erased_at timestamptz; -- what identified people is gone; code, days and outcome stay
CREATE INDEX dossier_kept ON dossier (agency_id, ended_at) WHERE ended_at IS NOT NULL AND erased_at IS NULL;

-- What somebody proposed to erase, and somebody else approved.
CREATE TABLE erasure (
    id          uuid        PRIMARY KEY,
    agency_id   uuid        NOT NULL,
    proposed_by uuid        NOT NULL,
    proposed_at timestamptz NOT NULL,
    ended_by    uuid,
    ended_at    timestamptz,
    approved    boolean,
    CHECK ((ended_at IS NULL) = (ended_by IS NULL) AND (ended_at IS NULL) = (approved IS NULL))
);
CREATE UNIQUE INDEX erasure_open ON erasure (agency_id) WHERE ended_at IS NULL;

CREATE TABLE erasure_case (
    erasure_id uuid NOT NULL REFERENCES erasure,
    dossier_id uuid NOT NULL REFERENCES dossier,
    agency_id  uuid NOT NULL,
    PRIMARY KEY (erasure_id, dossier_id)
);
CREATE INDEX erasure_case_dossier ON erasure_case (dossier_id);

-- Events are only added to; but words that were said of a case go with its people. The platform's role may not change events:
-- this function may, and only words of what was erased; it names all with their schema, for whatever path its caller has.
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'event' AND current_setting('cases.forgetting', true) = 'on' THEN
        RETURN NULL;
    END IF;
    RAISE EXCEPTION 'what happened to a case is only added to';
END $$;

CREATE FUNCTION forget_words(erased uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    IF EXISTS (SELECT FROM cases.dossier WHERE id = ANY (erased) AND erased_at IS NULL) THEN
        RAISE EXCEPTION 'words are forgotten of what was erased alone';
    END IF;
    PERFORM pg_catalog.set_config('cases.forgetting', 'on', true);
    UPDATE cases.event SET words = '' WHERE dossier_id = ANY (erased) AND words <> '';
    PERFORM pg_catalog.set_config('cases.forgetting', 'off', true);
END $$;
