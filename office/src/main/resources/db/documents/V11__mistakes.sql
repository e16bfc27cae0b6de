-- A file that was dropped by mistake is set aside before it has a number; a line of the register keeps its number when it
-- is cancelled. Both say why in refusal_reason.
ALTER TABLE incoming
    DROP CONSTRAINT incoming_numbered,
    ADD CONSTRAINT incoming_numbered
        CHECK ((arrival_number IS NULL) = (state IN ('ARRIVED', 'REFUSED', 'RECALLED', 'DISCARDED')));

-- The day of the last number: where the clock was set back, the next number bears no earlier one.
ALTER TABLE register ADD COLUMN last_day date NOT NULL DEFAULT '-infinity';
