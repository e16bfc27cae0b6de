-- One index an order that a list offers, the agency in front: a page is read where it lies, not sorted from all.
CREATE INDEX incoming_so_den ON incoming
    (agency_id, arrival_year DESC NULLS LAST, arrival_number DESC NULLS LAST, id);
CREATE INDEX outgoing_number ON outgoing (agency_id, number_year DESC NULLS LAST, number DESC NULLS LAST, id);
-- Also those without a deadline, which come last.
DROP INDEX incoming_deadline;
CREATE INDEX incoming_deadline ON incoming (agency_id, deadline, id);
