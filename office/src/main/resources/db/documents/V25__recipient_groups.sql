-- Groups of recipients that an agency keeps for itself. Members stay as they were chosen: who of them closed meanwhile, and
-- who took over, is the directory's to say.
CREATE TABLE documents.recipient_group (
    id        uuid PRIMARY KEY,
    agency_id uuid   NOT NULL,
    name      text   NOT NULL,
    folded    text   NOT NULL,
    members   uuid[] NOT NULL CHECK (cardinality(members) > 0),
    UNIQUE (agency_id, folded)
);
