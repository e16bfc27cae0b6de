-- That running cases were moved from one version of their workflow to another, by an act of their own.
CREATE TABLE migration (
    id           uuid        PRIMARY KEY, -- chosen by whoever orders it
    procedure_id uuid        NOT NULL,
    agency_id    uuid        NOT NULL,
    from_number  int         NOT NULL,
    to_number    int         NOT NULL CHECK (to_number <> from_number),
    ordered_by   uuid        NOT NULL,
    ordered_at   timestamptz NOT NULL
);
CREATE INDEX migration_procedure ON migration (procedure_id, ordered_at DESC);

-- Which step becomes which: a case at a step that stands not here cannot be moved.
CREATE TABLE migration_step (
    migration_id uuid NOT NULL REFERENCES migration,
    from_step    text NOT NULL,
    to_step      text NOT NULL,
    agency_id    uuid NOT NULL,
    PRIMARY KEY (migration_id, from_step)
);

CREATE TABLE migrated (
    migration_id uuid        NOT NULL,
    dossier_id   uuid        NOT NULL REFERENCES dossier,
    from_step    text        NOT NULL,
    agency_id    uuid        NOT NULL,
    at           timestamptz NOT NULL,
    PRIMARY KEY (migration_id, dossier_id),
    FOREIGN KEY (migration_id, from_step) REFERENCES migration_step
);
CREATE INDEX migrated_dossier ON migrated (dossier_id);
CREATE INDEX dossier_workflow ON dossier (procedure_id, workflow_number) WHERE ended_at IS NULL;

CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON migration FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON migration_step
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON migrated FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Which procedures may follow which (liên thông): a closed list, kept by the agency that keeps the first.
CREATE TABLE follower (
    procedure_id uuid        NOT NULL,
    next_id      uuid        NOT NULL,
    agency_id    uuid        NOT NULL,
    waits        boolean     NOT NULL, -- whether the first is not handed over before the following is over
    added_by     uuid        NOT NULL,
    added_at     timestamptz NOT NULL,
    PRIMARY KEY (procedure_id, next_id),
    CHECK (procedure_id <> next_id)
);

-- Cases that another one began: a case has one that began it at most.
CREATE TABLE linked (
    child_id  uuid        PRIMARY KEY REFERENCES dossier,
    parent_id uuid        NOT NULL REFERENCES dossier,
    agency_id uuid        NOT NULL,
    waits     boolean     NOT NULL,
    begun_by  uuid        NOT NULL,
    begun_at  timestamptz NOT NULL,
    CHECK (child_id <> parent_id)
);
CREATE INDEX linked_parent ON linked (parent_id);
