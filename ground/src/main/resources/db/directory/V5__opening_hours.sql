-- Hours at which an agency is open, a week from a day on: cases of that day are counted by them, so that what was stays.
CREATE TABLE directory.opening_hours (
    agency_id uuid     NOT NULL REFERENCES directory.agency,
    since     date     NOT NULL,
    weekday   smallint NOT NULL CHECK (weekday BETWEEN 1 AND 7), -- Monday is 1
    opens     smallint NOT NULL CHECK (opens BETWEEN 0 AND 1439), -- minutes after midnight
    closes    smallint NOT NULL CHECK (closes BETWEEN 1 AND 1440 AND closes > opens),
    PRIMARY KEY (agency_id, since, weekday, opens)
);
