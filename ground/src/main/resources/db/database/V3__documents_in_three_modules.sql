-- What was announced before incoming and outgoing were modules of their own, and was not heard by everybody yet, keeps its
-- event and its listener under their new names.
UPDATE event_publication
SET event_type = replace(replace(event_type,
        'vn.banggiang.documents.HandlingStarted', 'vn.banggiang.incoming.HandlingStarted'),
        'vn.banggiang.documents.OutgoingIssued', 'vn.banggiang.outgoing.OutgoingIssued'),
    listener_id = replace(replace(replace(replace(listener_id,
        'vn.banggiang.documents.HandlingStarted', 'vn.banggiang.incoming.HandlingStarted'),
        'vn.banggiang.documents.OutgoingIssued', 'vn.banggiang.outgoing.OutgoingIssued'),
        'vn.banggiang.documents.incoming.', 'vn.banggiang.incoming.'),
        'vn.banggiang.documents.outgoing.', 'vn.banggiang.outgoing.')
WHERE completion_date IS NULL;
