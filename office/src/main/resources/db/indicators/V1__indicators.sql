-- A set of indicators, as somebody published it.
CREATE TABLE indicator_set (
    code      text    PRIMARY KEY CHECK (code ~ '^[A-Z0-9][A-Z0-9.-]{0,29}$'),
    name      text    NOT NULL,
    mark      text    NOT NULL, -- who says so, and how sure that is
    complete  boolean NOT NULL, -- whether all of the source's indicators are in it
    first_day date    NOT NULL,
    last_day  date, -- null while it is told
    CHECK (last_day >= first_day)
);

-- What agencies are asked, or what is computed from it; formulas name it by its code.
CREATE TABLE item (
    code      text PRIMARY KEY CHECK (code ~ '^[A-Z][A-Z0-9_]{1,30}$'),
    name      text NOT NULL,
    kind      text NOT NULL CHECK (kind IN ('COUNT', 'AMOUNT', 'YES_NO')),
    unit      text NOT NULL,
    formula   text,
    rank      int  NOT NULL,
    first_day date NOT NULL,
    last_day  date,
    CHECK (last_day >= first_day)
);

-- An indicator as it is told from a day on, until the next of the same code.
CREATE TABLE definition (
    set_code            text NOT NULL REFERENCES indicator_set,
    code                text NOT NULL CHECK (code ~ '^[A-Z0-9][A-Z0-9.-]{0,29}$'),
    first_day           date NOT NULL,
    rank                int  NOT NULL,
    group_name          text NOT NULL DEFAULT '',
    name                text NOT NULL,
    numerator           text NOT NULL DEFAULT '',
    numerator_formula   text,
    denominator         text NOT NULL DEFAULT '',
    denominator_formula text,
    factor              int  NOT NULL CHECK (factor IN (1, 100)),
    unit                text NOT NULL DEFAULT '',
    cycle               text NOT NULL CHECK (cycle IN ('MONTH', 'QUARTER', 'YEAR')),
    source              text NOT NULL CHECK (source IN ('LIVE', 'ASK', 'OUTSIDE')),
    figure              text,
    way                 text CHECK (way IN ('SHARE', 'AT_WORK', 'DOING')),
    evidence            text NOT NULL DEFAULT '',
    target              text NOT NULL DEFAULT '',
    note                text NOT NULL DEFAULT '',
    mark                text NOT NULL,
    PRIMARY KEY (set_code, code, first_day),
    CHECK ((figure IS NULL) = (way IS NULL))
);

-- What was measured of an agency on a day: every day of this month and the last, before that the last of each month.
CREATE TABLE reading (
    set_code    text    NOT NULL,
    code        text    NOT NULL,
    agency_id   uuid    NOT NULL,
    day         date    NOT NULL,
    numerator   numeric NOT NULL,
    denominator numeric NOT NULL,
    PRIMARY KEY (set_code, code, agency_id, day)
);
CREATE INDEX reading_day ON reading (day);
