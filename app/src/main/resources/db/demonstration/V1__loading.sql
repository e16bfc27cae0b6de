-- Which demonstration province was begun, and whether it is complete: a start that was killed is taken up again.
CREATE TABLE demonstration.loading (
    one_row  boolean     PRIMARY KEY DEFAULT true CHECK (one_row),
    province text        NOT NULL,
    begun    timestamptz NOT NULL,
    finished timestamptz
);
