-- Also the owner may be the one who gives reason to doubt: with PINs of the signing key that are wrong or forgotten.
ALTER TABLE identity.owner_doubt DROP CONSTRAINT owner_doubt_reason_check;
ALTER TABLE identity.owner_doubt ADD CHECK (
    reason IN ('PASSWORD_REPLACED', 'SECOND_STEP_OFF', 'PIN_EXHAUSTED', 'PIN_FORGOTTEN'));
