-- Files that show what a form says; only added to.
CREATE TABLE evidence (
    campaign_id uuid        NOT NULL,
    agency_id   uuid        NOT NULL,
    position    int         NOT NULL CHECK (position BETWEEN 1 AND 10),
    name        text        NOT NULL,
    sha256      text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    size        bigint      NOT NULL,
    added_by    uuid        NOT NULL,
    added_at    timestamptz NOT NULL,
    PRIMARY KEY (campaign_id, agency_id, position),
    FOREIGN KEY (campaign_id, agency_id) REFERENCES form
);
CREATE FUNCTION refuse_change_of_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what shows an answer stays with it';
END $$;
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON evidence
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_evidence();
