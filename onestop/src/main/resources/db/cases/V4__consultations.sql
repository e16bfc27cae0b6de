-- What other agencies were asked at a step, a row each with a clock of its own, and what they answered.
CREATE TABLE consultation (
    dossier_id  uuid        NOT NULL REFERENCES dossier,
    ordinal     int         NOT NULL CHECK (ordinal >= 1),
    passage     int         NOT NULL, -- at which the case stood
    agency_id   uuid        NOT NULL, -- who is asked
    role        text        NOT NULL, -- who answers there
    question    text        NOT NULL,
    asked_by    uuid,       -- null where the workflow asks by itself
    asked_at    timestamptz NOT NULL,
    due         timestamptz NOT NULL, -- by the hours of the agency that is asked
    reply       text CHECK (reply IN ('AGREES', 'AGREES_WITH_CONDITIONS', 'DISAGREES', 'NOT_CONCERNED', 'PASSED_OVER',
                    'TAKEN_BACK')),
    replied_at  timestamptz,
    replied_by  uuid,
    words       text        NOT NULL DEFAULT '',
    document_id uuid,       -- the document of ours that says it in full
    PRIMARY KEY (dossier_id, ordinal),
    UNIQUE (dossier_id, passage, agency_id),
    FOREIGN KEY (dossier_id, passage) REFERENCES passage,
    CHECK ((reply IS NULL) = (replied_at IS NULL)),
    CHECK (replied_by IS NOT NULL OR reply IS NULL OR reply = 'TAKEN_BACK')
);
CREATE INDEX consultation_waiting ON consultation (agency_id, role, due) WHERE reply IS NULL;
CREATE INDEX consultation_agency ON consultation (agency_id, asked_at DESC);

-- What was answered is not answered again.
CREATE FUNCTION refuse_second_reply() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a consultation is answered once';
END $$;
CREATE TRIGGER refuse_second_reply BEFORE UPDATE ON consultation FOR EACH ROW WHEN (OLD.reply IS NOT NULL)
    EXECUTE FUNCTION refuse_second_reply();
