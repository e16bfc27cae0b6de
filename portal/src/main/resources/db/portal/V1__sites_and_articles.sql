CREATE TABLE site (
    id         uuid        PRIMARY KEY,
    agency_id  uuid        NOT NULL UNIQUE,
    slug       text        NOT NULL UNIQUE,
    host       text        UNIQUE,
    title      text        NOT NULL,
    title_en   text        NOT NULL,
    colour     text        NOT NULL,
    opened_at  timestamptz NOT NULL,
    closed_at  timestamptz,
    successor  uuid        REFERENCES site,
    revision   bigint      NOT NULL, -- of what the public sees of it: with each change one more
    CHECK (successor IS NULL OR closed_at IS NOT NULL)
);

CREATE TABLE section (
    id       uuid PRIMARY KEY,
    site_id  uuid NOT NULL REFERENCES site,
    kind     text NOT NULL,
    slug     text NOT NULL,
    title    text NOT NULL,
    title_en text NOT NULL,
    ordinal  int  NOT NULL,
    UNIQUE (site_id, slug)
);

-- Who may write or approve at a site beyond the roles of its agency; without a section, in all of them.
CREATE TABLE duty (
    id         uuid        PRIMARY KEY,
    site_id    uuid        NOT NULL REFERENCES site,
    section_id uuid        REFERENCES section,
    person_id  uuid        NOT NULL,
    power      text        NOT NULL,
    given_by   uuid        NOT NULL,
    given_at   timestamptz NOT NULL,
    ended_at   timestamptz
);
CREATE INDEX duty_person ON duty (person_id) WHERE ended_at IS NULL;
CREATE INDEX duty_site ON duty (site_id) WHERE ended_at IS NULL;

CREATE TABLE article (
    id         uuid        PRIMARY KEY,
    site_id    uuid        NOT NULL REFERENCES site,
    agency_id  uuid        NOT NULL,
    section_id uuid        NOT NULL REFERENCES section,
    language   text        NOT NULL,
    begun_by   uuid        NOT NULL,
    begun_at   timestamptz NOT NULL
);
CREATE INDEX article_site ON article (site_id, begun_at DESC);

-- What editors saved. Each says upon which draft it was written; one that was written upon is not the newest word.
CREATE TABLE draft (
    article_id uuid        NOT NULL REFERENCES article,
    number     int         NOT NULL,
    base       int,
    merges     int,
    title      text        NOT NULL,
    summary    text        NOT NULL,
    byline     text        NOT NULL,
    dated_at   timestamptz,
    body       text        NOT NULL,
    written_by uuid        NOT NULL,
    written_at timestamptz NOT NULL,
    PRIMARY KEY (article_id, number),
    FOREIGN KEY (article_id, base) REFERENCES draft,
    FOREIGN KEY (article_id, merges) REFERENCES draft
);

CREATE TABLE proposal (
    id          uuid        PRIMARY KEY,
    article_id  uuid        NOT NULL REFERENCES article,
    draft       int         NOT NULL,
    from_at     timestamptz,
    until_at    timestamptz,
    proposed_by uuid        NOT NULL,
    proposed_at timestamptz NOT NULL,
    outcome     text,
    words       text        NOT NULL,
    decided_by  uuid,
    decided_at  timestamptz,
    FOREIGN KEY (article_id, draft) REFERENCES draft,
    CHECK ((outcome IS NULL) = (decided_at IS NULL))
);
CREATE UNIQUE INDEX proposal_open ON proposal (article_id) WHERE outcome IS NULL;

-- What the public was given to read, word by word; only added to.
CREATE TABLE version (
    id           uuid        PRIMARY KEY,
    article_id   uuid        NOT NULL REFERENCES article,
    agency_id    uuid        NOT NULL,
    number       int         NOT NULL,
    draft        int         NOT NULL,
    title        text        NOT NULL,
    summary      text        NOT NULL,
    byline       text        NOT NULL,
    dated_at     timestamptz NOT NULL,
    body         text        NOT NULL,
    sha256       text        NOT NULL,
    approved_by  uuid        NOT NULL,
    published_at timestamptz NOT NULL,
    accented     text        NOT NULL, -- what the search compares, with accents
    plain        text        NOT NULL, -- and without
    UNIQUE (article_id, number)
);
CREATE INDEX version_plain ON version USING gin (plain public.gin_trgm_ops);

-- When each version is on line. Whether it is now is decided by whoever reads, not by a job; at no time two of one article are.
CREATE TABLE validity (
    version_id uuid        PRIMARY KEY REFERENCES version,
    article_id uuid        NOT NULL REFERENCES article,
    from_at    timestamptz NOT NULL,
    until_at   timestamptz,
    ended_why  text        NOT NULL,
    CHECK (until_at >= from_at), -- equal where it never came on line
    CONSTRAINT one_version_at_a_time EXCLUDE USING gist (article_id WITH =, tstzrange(from_at, until_at) WITH &&)
);
CREATE INDEX validity_from ON validity (from_at);
CREATE INDEX validity_until ON validity (until_at) WHERE until_at IS NOT NULL;

-- What was published by its author alone because it could not wait, until somebody else has looked at it.
CREATE TABLE urgency (
    version_id uuid        PRIMARY KEY REFERENCES version,
    reason     text        NOT NULL,
    checked_by uuid,
    checked_at timestamptz,
    CHECK ((checked_by IS NULL) = (checked_at IS NULL))
);

-- Where an article is shown: at home, and at each site that took it over.
CREATE TABLE place (
    article_id uuid        NOT NULL REFERENCES article,
    site_id    uuid        NOT NULL REFERENCES site,
    section_id uuid        NOT NULL REFERENCES section,
    dated_at   timestamptz NOT NULL, -- of the newest version, by which lists are ordered
    since      timestamptz NOT NULL,
    until_at   timestamptz,
    placed_by  uuid        NOT NULL,
    PRIMARY KEY (article_id, site_id),
    CHECK (until_at >= since)
);
CREATE INDEX place_list ON place (site_id, section_id, dated_at DESC);
CREATE INDEX place_newest ON place (site_id, dated_at DESC);

-- Every address that was ever given; none is given twice.
CREATE TABLE address (
    site_id    uuid        NOT NULL REFERENCES site,
    slug       text        NOT NULL,
    article_id uuid        NOT NULL REFERENCES article,
    given_at   timestamptz NOT NULL,
    PRIMARY KEY (site_id, slug)
);
CREATE INDEX address_article ON address (article_id, site_id, given_at DESC);

CREATE TABLE banner (
    id       uuid        PRIMARY KEY,
    site_id  uuid        REFERENCES site, -- all sites where empty
    words    text        NOT NULL,
    set_by   uuid        NOT NULL,
    set_at   timestamptz NOT NULL,
    ended_by uuid,
    ended_at timestamptz
);
CREATE INDEX banner_open ON banner (set_at) WHERE ended_at IS NULL;

-- A look at one draft for whoever has the link; of the link only its digest is kept.
CREATE TABLE preview (
    key_sha256 text        PRIMARY KEY,
    article_id uuid        NOT NULL,
    draft      int         NOT NULL,
    made_by    uuid        NOT NULL,
    made_at    timestamptz NOT NULL,
    until_at   timestamptz NOT NULL,
    FOREIGN KEY (article_id, draft) REFERENCES draft
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was written and what was published is only added to';
END $$;
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON draft FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON address FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Times that are over are history: nobody makes a version have been on line, or not have been.
CREATE FUNCTION keep_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.until_at <= now() OR NEW.from_at <> OLD.from_at AND OLD.from_at <= now() THEN
        RAISE EXCEPTION 'what was on line is history';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER keep_history BEFORE UPDATE ON validity FOR EACH ROW EXECUTE FUNCTION keep_history();
