-- A document is new to an agency once, until the agency refuses it: then its sender may send it again.
ALTER TABLE exchange.incoming ADD COLUMN refused_at timestamptz;
UPDATE exchange.incoming SET refused_at = (
    SELECT min(status.queued_at) FROM exchange.outgoing status
    WHERE status.answers = incoming.id AND status.status_code = 'REFUSED')
WHERE kind <> 'STATUS';
DROP INDEX exchange.incoming_new_once;
CREATE UNIQUE INDEX incoming_new_once ON exchange.incoming (agency_id, sender_code, document_id)
    WHERE kind = 'NEW' AND refused_at IS NULL;
