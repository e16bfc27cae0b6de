-- A survey: what agencies are asked for a period, and until when.
CREATE TABLE campaign (
    id        uuid        PRIMARY KEY, -- chosen by whoever opens it
    agency_id uuid        NOT NULL, -- that runs it, and whose leader approves
    name      text        NOT NULL,
    period    text        NOT NULL CHECK (period ~ '^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$'),
    ends      date        NOT NULL, -- last day of the period
    first_day date        NOT NULL, -- from which it is answered
    last_day  date        NOT NULL,
    opened_by uuid        NOT NULL,
    opened_at timestamptz NOT NULL,
    closed_at timestamptz,
    CHECK (last_day >= first_day)
);

-- What it asks, and at which levels.
CREATE TABLE question (
    campaign_id uuid   NOT NULL REFERENCES campaign,
    item_code   text   NOT NULL REFERENCES item,
    levels      text[] NOT NULL,
    PRIMARY KEY (campaign_id, item_code)
);

-- What an agency is asked by it. The agency above is the one of the day on which it was opened.
CREATE TABLE form (
    campaign_id uuid        NOT NULL REFERENCES campaign,
    agency_id   uuid        NOT NULL,
    level       text        NOT NULL CHECK (level IN ('PROVINCE', 'DISTRICT', 'COMMUNE')),
    superior_id uuid, -- looks through it before whoever runs the survey; null where nobody does
    state       text        NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'SENT', 'CHECKED', 'APPROVED')),
    edition     int         NOT NULL DEFAULT 1, -- grows with each change
    word        text        NOT NULL DEFAULT '', -- why it was sent back
    changed_at  timestamptz NOT NULL,
    PRIMARY KEY (campaign_id, agency_id)
);
CREATE INDEX form_agency ON form (agency_id, state);
CREATE INDEX form_superior ON form (superior_id, state);

-- What was answered, each version of it; the last one counts.
CREATE TABLE answer (
    campaign_id uuid        NOT NULL,
    agency_id   uuid        NOT NULL,
    item_code   text        NOT NULL,
    version     int         NOT NULL CHECK (version >= 1),
    amount      numeric CHECK (amount >= 0),
    reason      text CHECK (reason IN ('NOT_KNOWN', 'NOT_CONCERNED')),
    words       text        NOT NULL DEFAULT '', -- why it differs from the period before
    entered_by  uuid        NOT NULL,
    entered_at  timestamptz NOT NULL,
    PRIMARY KEY (campaign_id, agency_id, item_code, version),
    FOREIGN KEY (campaign_id, agency_id) REFERENCES form,
    FOREIGN KEY (campaign_id, item_code) REFERENCES question,
    CHECK ((amount IS NULL) <> (reason IS NULL))
);
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was answered stays as it was';
END $$;
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON answer FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- That somebody approved it, with what was approved word for word; an edit takes the last one away.
CREATE TABLE approval (
    campaign_id  uuid        NOT NULL,
    agency_id    uuid        NOT NULL,
    number       int         NOT NULL CHECK (number >= 1),
    content      text        NOT NULL,
    sha256       text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    approved_by  uuid        NOT NULL,
    approved_at  timestamptz NOT NULL,
    withdrawn_at timestamptz,
    PRIMARY KEY (campaign_id, agency_id, number),
    FOREIGN KEY (campaign_id, agency_id) REFERENCES form
);
