-- PINs tried since the last right one. Of the PIN itself nothing is kept.
CREATE TABLE signatories.pin (
    person_id  uuid    PRIMARY KEY,
    tries      integer NOT NULL DEFAULT 0 CHECK (tries BETWEEN 0 AND 5),
    wait_until timestamptz,
    renewal    boolean NOT NULL DEFAULT false -- the PIN was forgotten, and a second person has confirmed its owner
);
