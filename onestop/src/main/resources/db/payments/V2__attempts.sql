-- A payment that was begun on line. Without an answer it is asked again until its tries are spent.
CREATE TABLE attempt (
    id        uuid        PRIMARY KEY,
    charge_id uuid        NOT NULL REFERENCES charge,
    amount    bigint      NOT NULL CHECK (amount >= 1),
    begun_at  timestamptz NOT NULL,
    tries     int         NOT NULL,
    next_at   timestamptz, -- null once it has ended
    outcome   text        NOT NULL CHECK (outcome IN ('PENDING', 'PAID', 'FAILED', 'GIVEN_UP'))
);
CREATE INDEX attempt_charge ON attempt (charge_id);
CREATE INDEX attempt_next ON attempt (next_at) WHERE next_at IS NOT NULL;
