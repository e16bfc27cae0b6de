-- A recipient may be sent a document again: each sending has a row, one of them open. What a recipient refused, or what
-- could not be delivered, waits for somebody until it is settled.
ALTER TABLE delivery
    ADD COLUMN id            uuid NOT NULL DEFAULT gen_random_uuid(),
    ADD COLUMN received_at   timestamptz,
    ADD COLUMN refused_at    timestamptz,
    ADD COLUMN settled_at    timestamptz,
    ADD COLUMN settled_by    uuid,
    ADD COLUMN settlement    text CHECK (settlement IN ('SENT_AGAIN', 'SENT_ELSEWHERE', 'NOTHING_TO_SEND')),
    ADD COLUMN settled_words text NOT NULL DEFAULT '',
    DROP CONSTRAINT delivery_pkey,
    ADD PRIMARY KEY (id),
    ADD CHECK (num_nulls(settled_at, settled_by, settlement) IN (0, 3));
CREATE UNIQUE INDEX delivery_open ON delivery (document_id, recipient) WHERE settled_at IS NULL;
CREATE INDEX delivery_of ON delivery (document_id);
CREATE INDEX delivery_troubled ON delivery (document_id)
    WHERE settled_at IS NULL AND (refused_at IS NOT NULL OR failed_at IS NOT NULL);

UPDATE delivery SET (received_at, refused_at) = (
    SELECT CASE WHEN s.code <> '02' THEN s.at END, CASE WHEN s.code = '02' THEN s.at END
    FROM delivery_status s WHERE s.envelope_id = delivery.envelope_id ORDER BY s.at DESC, s.code DESC LIMIT 1);
