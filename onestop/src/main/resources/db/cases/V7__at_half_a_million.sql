-- What half a million cases showed: each list is read in its order, each figure from an index alone.
CREATE INDEX dossier_listed ON dossier (agency_id, ended_at DESC NULLS FIRST, due NULLS FIRST, submitted_at, id);
-- Whether another agency's desk has it, or another decides it: few, as the planner then knows.
ALTER TABLE dossier ADD COLUMN elsewhere boolean
      GENERATED ALWAYS AS (receiving_id <> agency_id OR deciding_id <> agency_id) STORED;
CREATE INDEX dossier_received_for ON dossier (receiving_id) WHERE elsewhere;
CREATE INDEX dossier_decided_for ON dossier (deciding_id) WHERE elsewhere;

DROP INDEX dossier_submitted;
CREATE INDEX dossier_submitted ON dossier (agency_id, submitted_at) INCLUDE (field, procedure_id, channel);
DROP INDEX dossier_solved;
CREATE INDEX dossier_solved ON dossier (agency_id, solved_at) INCLUDE (due, submitted_at, field, procedure_id)
 WHERE solved_at IS NOT NULL;
DROP INDEX dossier_ended;
CREATE INDEX dossier_ended ON dossier (agency_id, ended_at) INCLUDE (state, field, procedure_id) WHERE ended_at IS NOT NULL;

-- What was not said yet, and nothing else: asked each minute, and nearly always empty.
CREATE INDEX passage_unsaid ON passage (due) WHERE left_at IS NULL AND person_id IS NULL AND alarmed_at IS NULL;
DROP INDEX dossier_due;
CREATE INDEX dossier_unsaid ON dossier (due)
 WHERE ended_at IS NULL AND NOT standing AND state = 'IN_PROGRESS' AND apologised_for IS DISTINCT FROM due;
