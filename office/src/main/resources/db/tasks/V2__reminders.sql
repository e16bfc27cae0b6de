-- Reminders that were given: each deadline is reminded of once before it and once after.
CREATE TABLE reminder (
    task_id  uuid    NOT NULL REFERENCES task,
    deadline date    NOT NULL,
    overdue  boolean NOT NULL,
    PRIMARY KEY (task_id, deadline, overdue)
);
CREATE INDEX task_due ON task (deadline) WHERE state = 'OPEN';
