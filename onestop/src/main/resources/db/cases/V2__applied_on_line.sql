-- Whose case it is, whose account sent it, and how the result is wanted.
ALTER TABLE dossier
    ADD applicant_id uuid, -- null for those that were entered before applicants were known by themselves
    ADD sender_id    uuid, -- null where an official entered it
    ADD delivery     text NOT NULL DEFAULT 'COUNTER';
CREATE INDEX dossier_applicant_id ON dossier (applicant_id, submitted_at DESC);
CREATE INDEX dossier_sender ON dossier (sender_id, submitted_at DESC);

-- What was answered to the form of the procedure; sealed as a whole.
CREATE TABLE answered (
    dossier_id  uuid  PRIMARY KEY REFERENCES dossier,
    agency_id   uuid  NOT NULL,
    form_id     uuid  NOT NULL,
    form_number int   NOT NULL,
    answers     bytea NOT NULL
);
CREATE INDEX answered_form ON answered (form_id, form_number);

-- What a file is, and what its signatures were worth when it was taken in.
ALTER TABLE paper
    ADD media_type text,
    ADD signed     text,
    ADD CHECK ((sha256 IS NULL) = (media_type IS NULL) AND (sha256 IS NULL) = (signed IS NULL));
