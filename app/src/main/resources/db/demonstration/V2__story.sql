-- How far the demonstration's documents have come at each agency: a start that was killed goes on there.
CREATE TABLE demonstration.story (
    agency_id uuid        PRIMARY KEY,
    begun     timestamptz NOT NULL,
    acts      int         NOT NULL
);
