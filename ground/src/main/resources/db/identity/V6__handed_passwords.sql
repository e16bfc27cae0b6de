-- Who handed a password over, and when: it serves for a few days only, and makes nobody a second person beside its giver.
ALTER TABLE identity.account
    ADD COLUMN handed_by uuid,
    ADD COLUMN handed    timestamptz;
UPDATE identity.account SET handed = now() WHERE password_given;
