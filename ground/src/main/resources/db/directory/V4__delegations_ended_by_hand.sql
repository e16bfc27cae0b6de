-- What was ended by hand stays ended, whatever a file says that is loaded later. The delegation itself may be gone: one that
-- had not begun disappears.
CREATE TABLE directory.delegation_ended (
    delegation_id uuid PRIMARY KEY
);
