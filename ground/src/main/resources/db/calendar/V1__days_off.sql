-- Days that are not what their weekday says. Small: read as a whole.
CREATE TABLE day_off (
    day       date    PRIMARY KEY,
    kind      text    NOT NULL CHECK (kind IN ('HOLIDAY', 'DAY_OFF_INSTEAD', 'WORKING_INSTEAD', 'ORDINARY')),
    name      text    NOT NULL,
    -- Law and moon leave no choice (LAW), a decision was published (DECISION), or it follows the usual rule (EXPECTED).
    certainty text    NOT NULL CHECK (certainty IN ('LAW', 'DECISION', 'EXPECTED')),
    source    text    NOT NULL
);
