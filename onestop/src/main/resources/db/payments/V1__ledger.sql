-- What is to be paid, for something that another module knows. Names nobody.
CREATE TABLE charge (
    id         uuid        PRIMARY KEY,
    subject_id uuid        NOT NULL,
    agency_id  uuid        NOT NULL,
    kind       text        NOT NULL CHECK (kind IN ('FEE', 'CHARGE')),
    purpose    text        NOT NULL,
    amount     bigint      NOT NULL CHECK (amount BETWEEN 1 AND 1000000000000), -- đồng
    reference  text        NOT NULL UNIQUE, -- by which the payer's transfer is known
    asked_at   timestamptz NOT NULL
);
CREATE INDEX charge_subject ON charge (subject_id);
CREATE INDEX charge_agency ON charge (agency_id, asked_at);

-- What happened to it; only added to. A transaction counts once, however often it is told.
CREATE TABLE entry (
    id          uuid        PRIMARY KEY,
    charge_id   uuid        NOT NULL REFERENCES charge,
    agency_id   uuid        NOT NULL,
    kind        text        NOT NULL CHECK (kind IN ('CASH', 'TRANSFER', 'PROVIDER', 'REFUND', 'WAIVER')),
    amount      bigint      NOT NULL CHECK (amount BETWEEN 1 AND 1000000000000),
    known_as    text        NOT NULL, -- by whoever moved the money
    entered_by  uuid,
    entered_at  timestamptz NOT NULL,
    remark      text        NOT NULL,
    CONSTRAINT counts_once UNIQUE (agency_id, kind, known_as)
);
-- Of a provider's transactions whatever agency they are said to be for.
CREATE UNIQUE INDEX entry_provider ON entry (known_as) WHERE kind = 'PROVIDER';
CREATE INDEX entry_charge ON entry (charge_id, entered_at);
CREATE INDEX entry_agency ON entry (agency_id, entered_at);

-- What is still to be paid, negative what is to be paid back: follows from the ledger, so that lists need not add it up.
CREATE TABLE standing (
    charge_id uuid        PRIMARY KEY REFERENCES charge,
    agency_id uuid        NOT NULL,
    asked_at  timestamptz NOT NULL,
    open      bigint      NOT NULL
);
CREATE INDEX standing_open ON standing (agency_id, asked_at DESC) WHERE open > 0;
CREATE INDEX standing_refund ON standing (agency_id, asked_at) WHERE open < 0;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the ledger is only added to';
END $$;
CREATE FUNCTION keep_charge() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a charge stays as it was asked';
END $$;
-- Whoever enters something locks the charge, so the role that the platform works as may update what this never lets it change.
CREATE TRIGGER keep_charge BEFORE UPDATE OR DELETE ON charge FOR EACH STATEMENT EXECUTE FUNCTION keep_charge();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
