-- Phiếu giải quyết văn bản đến: who is to know of it without anything to do (part 1), to whom the head of the lead unit gave
-- it (part 2), and a longer time that somebody asks for.
ALTER TABLE co_operation ADD COLUMN informed boolean NOT NULL DEFAULT false;
ALTER TABLE incoming
    ADD COLUMN assigned_to       uuid,
    ADD COLUMN assigned_deadline date,
    ADD COLUMN assigned_words    text,
    ADD COLUMN assigned_by       uuid,
    ADD COLUMN assigned_at       timestamptz,
    ADD COLUMN extension_to      date,
    ADD COLUMN extension_reason  text,
    ADD COLUMN extension_by      uuid,
    ADD COLUMN extension_at      timestamptz,
    ADD CHECK (num_nulls(assigned_to, assigned_deadline, assigned_words, assigned_by, assigned_at) IN (0, 5)),
    ADD CHECK (num_nulls(extension_to, extension_reason, extension_by, extension_at) IN (0, 4)),
    ADD CHECK (directed_at IS NOT NULL OR assigned_to IS NULL AND extension_to IS NULL);
