-- What somebody is to do until when. Whoever does it is an agency, a unit of it, or a person.
CREATE TABLE task (
    id               uuid        PRIMARY KEY,
    parent_id        uuid        REFERENCES task,
    source_kind      text,
    source_id        uuid,
    at_source        boolean     NOT NULL DEFAULT false, -- worked on where it comes from
    title            text        NOT NULL,
    words            text        NOT NULL,
    giver_agency     uuid        NOT NULL,
    giver            uuid        NOT NULL,
    given_at         timestamptz NOT NULL,
    agency_id        uuid        NOT NULL,
    unit_id          uuid,
    person_id        uuid,
    deadline         date        NOT NULL,
    state            text        NOT NULL,
    percent          int         CHECK (percent BETWEEN 0 AND 100), -- null: nothing was said, which is not 0
    done_on          date,
    extension_to     date,
    extension_reason text,
    extension_by     uuid,
    asked_by         uuid,
    search_text      text        NOT NULL,
    CHECK ((source_kind IS NULL) = (source_id IS NULL)),
    CHECK (parent_id <> id)
);
CREATE INDEX task_of_agency ON task (agency_id, state, deadline);
CREATE INDEX task_of_unit ON task (unit_id, state, deadline) WHERE unit_id IS NOT NULL;
CREATE INDEX task_of_person ON task (person_id, state, deadline) WHERE person_id IS NOT NULL;
CREATE INDEX task_by_giver ON task (giver, state, deadline);
CREATE INDEX task_by_agency ON task (giver_agency, state, deadline);
CREATE INDEX task_parts ON task (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX task_source ON task (source_id) WHERE source_id IS NOT NULL;
CREATE INDEX task_search ON task USING gin (search_text public.gin_trgm_ops);

-- Who co-operates.
CREATE TABLE co_operating (
    task_id   uuid NOT NULL REFERENCES task,
    position  int  NOT NULL,
    agency_id uuid NOT NULL,
    unit_id   uuid,
    person_id uuid,
    PRIMARY KEY (task_id, position)
);
CREATE INDEX co_operating_agency ON co_operating (agency_id);

-- What happened to a task.
CREATE TABLE happening (
    id        bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    task_id   uuid        NOT NULL REFERENCES task,
    agency_id uuid        NOT NULL, -- where it is news: that of who did it
    to_agency uuid        NOT NULL, -- and that of who leads it
    at        timestamptz NOT NULL,
    act       text        NOT NULL,
    person_id uuid,                 -- null where the software acted by itself
    words     text        NOT NULL,
    percent   int
);
CREATE INDEX happening_task ON happening (task_id, id);
CREATE INDEX happening_at ON happening (at);

-- Who is to look at a task, until they have.
CREATE TABLE told (
    task_id   uuid NOT NULL REFERENCES task,
    person_id uuid NOT NULL,
    PRIMARY KEY (person_id, task_id)
);

-- Files that came with what was said of a task.
CREATE TABLE evidence (
    happening_id bigint NOT NULL REFERENCES happening,
    position     int    NOT NULL,
    task_id      uuid   NOT NULL REFERENCES task,
    name         text   NOT NULL,
    sha256       text   NOT NULL,
    size         bigint NOT NULL,
    PRIMARY KEY (happening_id, position)
);
CREATE INDEX evidence_task ON evidence (task_id);
