-- A recipient that closed before the document was issued has a line too, though no envelope went there.
ALTER TABLE delivery_status DROP CONSTRAINT delivery_status_envelope_id_fkey;
ALTER TABLE delivery DROP CONSTRAINT delivery_pkey;
ALTER TABLE delivery DROP CONSTRAINT delivery_document_id_recipient_key;
ALTER TABLE delivery ALTER COLUMN envelope_id DROP NOT NULL;
ALTER TABLE delivery
    ADD PRIMARY KEY (document_id, recipient),
    ADD UNIQUE (envelope_id),
    ADD CHECK (envelope_id IS NOT NULL OR failure_key IS NOT NULL);
ALTER TABLE delivery_status ADD FOREIGN KEY (envelope_id) REFERENCES delivery (envelope_id);

-- Whose work was given to somebody else, until they have seen that it was.
CREATE TABLE told (
    document_id uuid NOT NULL REFERENCES incoming,
    person_id   uuid NOT NULL,
    agency_id   uuid NOT NULL,
    PRIMARY KEY (person_id, document_id)
);
