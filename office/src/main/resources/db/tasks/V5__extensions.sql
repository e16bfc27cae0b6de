-- How often more time was given: leaders ask for it beside what is late.
ALTER TABLE task ADD COLUMN extensions int NOT NULL DEFAULT 0 CHECK (extensions >= 0);
UPDATE task SET extensions =
    (SELECT count(*) FROM happening h WHERE h.task_id = task.id AND h.act = 'EXTENSION_GRANTED');
