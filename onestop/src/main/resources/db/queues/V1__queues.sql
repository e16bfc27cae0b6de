-- The queue of an agency's one-stop desk on a day, with the last number that was drawn; it begins at 1 each day.
CREATE TABLE queue (
    agency_id uuid        NOT NULL,
    day       date        NOT NULL,
    last      int         NOT NULL DEFAULT 0 CHECK (last >= 0),
    opened_by uuid        NOT NULL,
    opened_at timestamptz NOT NULL,
    PRIMARY KEY (agency_id, day)
);

-- A number that somebody holds; nothing is known of who.
CREATE TABLE ticket (
    id        uuid        PRIMARY KEY, -- chosen by whoever draws it
    agency_id uuid        NOT NULL,
    day       date        NOT NULL,
    number    int         NOT NULL CHECK (number >= 1),
    state     text        NOT NULL CHECK (state IN ('WAITING', 'CALLED', 'DONE', 'ABSENT')),
    drawn_at  timestamptz NOT NULL,
    desk      text        NOT NULL DEFAULT '', -- that called it, or that it was sent on to
    called_at timestamptz, -- for the first time
    called_by uuid,
    calls     int         NOT NULL DEFAULT 0,
    shown_at  timestamptz, -- when it was called last
    ended_at  timestamptz,
    UNIQUE (agency_id, day, number),
    FOREIGN KEY (agency_id, day) REFERENCES queue,
    CHECK ((state IN ('DONE', 'ABSENT')) = (ended_at IS NOT NULL))
);
-- A desk has one number before it.
CREATE UNIQUE INDEX ticket_at_desk ON ticket (agency_id, day, desk) WHERE state = 'CALLED';
CREATE INDEX ticket_waiting ON ticket (agency_id, day, number) WHERE state = 'WAITING';
