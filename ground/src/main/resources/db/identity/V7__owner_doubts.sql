-- Somebody else had an account in hand. Until a second person has confirmed that its owner is back, nothing is signed or
-- sealed with it.
CREATE TABLE identity.owner_doubt (
    id           uuid        PRIMARY KEY,
    person_id    uuid        NOT NULL REFERENCES identity.account,
    reason       text        NOT NULL CHECK (reason IN ('PASSWORD_REPLACED', 'SECOND_STEP_OFF')),
    raised_by    uuid,        -- null: the operator
    raised_at    timestamptz NOT NULL,
    asked_at     timestamptz, -- when the owner asked for the confirmation
    confirmed_by uuid,
    confirmed_at timestamptz,
    CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL))
);
CREATE INDEX owner_doubt_person ON identity.owner_doubt (person_id);
CREATE INDEX owner_doubt_asked ON identity.owner_doubt (asked_at) WHERE confirmed_at IS NULL AND asked_at IS NOT NULL;
