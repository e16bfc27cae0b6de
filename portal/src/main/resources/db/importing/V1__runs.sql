-- What was brought of another site, and what becomes of it.
CREATE TABLE run (
    id            uuid        PRIMARY KEY,
    site_id       uuid        NOT NULL,
    agency_id     uuid        NOT NULL,
    name          text        NOT NULL,
    sha256        text        NOT NULL,
    kind          text        NOT NULL,
    source        text        NOT NULL, -- how the other site called itself
    link          text        NOT NULL,
    comments      int         NOT NULL, -- of its readers, not taken over
    removed       int         NOT NULL, -- characters that were left out
    first_removed bigint      NOT NULL, -- the line of the first of them
    section_id    uuid,                 -- for what has no other; chosen when it is confirmed
    state         text        NOT NULL,
    brought_by    uuid        NOT NULL,
    brought_at    timestamptz NOT NULL,
    confirmed_by  uuid,
    confirmed_at  timestamptz,
    decided_by    uuid,
    decided_at    timestamptz,
    words         text        NOT NULL,
    CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL)),
    CHECK ((decided_by IS NULL) = (decided_at IS NULL))
);
CREATE INDEX run_site ON run (site_id, brought_at DESC);
CREATE INDEX run_waiting ON run (brought_at) WHERE state = 'MADE';

CREATE TABLE archive (
    run_id  uuid NOT NULL REFERENCES run,
    sha256  text NOT NULL,
    name    text NOT NULL,
    ordinal int  NOT NULL,
    PRIMARY KEY (run_id, sha256)
);

-- Who wrote at the other site. Whoever is not here any more has no person, and keeps the name.
CREATE TABLE author (
    run_id    uuid NOT NULL REFERENCES run,
    login     text NOT NULL,
    name      text NOT NULL,
    person_id uuid,
    PRIMARY KEY (run_id, login)
);

CREATE TABLE category (
    run_id     uuid NOT NULL REFERENCES run,
    slug       text NOT NULL,
    name       text NOT NULL,
    section_id uuid,
    PRIMARY KEY (run_id, slug)
);

-- Pictures that the texts name, or that the export tells of, by their path below the folder of uploads.
CREATE TABLE picture (
    run_id      uuid    NOT NULL REFERENCES run,
    path        text    NOT NULL,
    attachment  text    NOT NULL, -- its number in the export
    alternative text    NOT NULL, -- what it shows, as the export says
    used        boolean NOT NULL, -- whether a text names it
    archive     text,             -- in which it lies
    entry       text,             -- under which name there
    PRIMARY KEY (run_id, path),
    CHECK ((archive IS NULL) = (entry IS NULL))
);
CREATE INDEX picture_attachment ON picture (run_id, attachment);

CREATE TABLE item (
    run_id      uuid    NOT NULL REFERENCES run,
    ordinal     int     NOT NULL,
    line        bigint  NOT NULL,
    guid        text    NOT NULL,
    title       text    NOT NULL,
    type        text    NOT NULL,
    status      text    NOT NULL,
    author      text    NOT NULL, -- login
    category    text    NOT NULL, -- slug of the first
    dated_at    timestamptz,
    releasable  boolean NOT NULL, -- whether everybody could read it there
    state       text    NOT NULL,
    reason      text,             -- message key: why it was left out, or failed
    reason_args text[]  NOT NULL,
    notes       text[]  NOT NULL, -- what of it was not taken over: message key, number
    article_id  uuid,
    draft       int,
    approved_by uuid,
    PRIMARY KEY (run_id, ordinal)
);
CREATE INDEX item_state ON item (run_id, state, ordinal);

-- Which article of the portal a text of the other site has become, so that it becomes none twice.
CREATE TABLE known (
    site_id     uuid NOT NULL,
    guid        text NOT NULL,
    article_id  uuid NOT NULL,
    draft       int  NOT NULL, -- that was made of it last
    fingerprint text NOT NULL, -- of the text as it was then
    missing     int  NOT NULL, -- pictures that were not there
    PRIMARY KEY (site_id, guid)
);
