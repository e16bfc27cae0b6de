-- A post that somebody has still to agree to is no post: every right is read from the view, which does not show it.
ALTER TABLE directory.post RENAME TO appointment;
ALTER TABLE directory.appointment
    ADD COLUMN given_by     uuid,        -- the administrator; null for the operator's files and the first visit
    ADD COLUMN given        timestamptz,
    ADD COLUMN awaits       text CHECK (awaits IN ('SECOND_ADMINISTRATOR', 'HOME_AGENCY', 'PROVINCE')),
    ADD COLUMN confirmed_by uuid,
    ADD CHECK (awaits IS NULL OR (given_by IS NOT NULL AND given IS NOT NULL));
CREATE INDEX appointment_awaits ON directory.appointment (awaits) WHERE awaits IS NOT NULL;

CREATE VIEW directory.post AS
    SELECT id, person_id, agency_id, unit_id, role, position, deputy, rank, valid, given_by
      FROM directory.appointment
     WHERE awaits IS NULL;
