-- The links of the texts that are on line: gathered anew where anything at the portal has changed.
CREATE TABLE link (
    site_id    uuid NOT NULL,
    article_id uuid NOT NULL,
    href       text NOT NULL,
    title      text NOT NULL, -- of the text
    words      text NOT NULL, -- that readers see of the link
    PRIMARY KEY (site_id, article_id, href)
);
CREATE INDEX link_href ON link (href);

CREATE TABLE gathered (
    site_id  uuid        PRIMARY KEY,
    revision bigint      NOT NULL, -- of the portal, when it was gathered
    at       timestamptz NOT NULL
);

-- What an address answered last.
CREATE TABLE target (
    href         text        PRIMARY KEY,
    kind         text        NOT NULL,
    status       int         NOT NULL,
    failures     int         NOT NULL, -- in a row
    broken_since timestamptz,
    checked_at   timestamptz NOT NULL
);
CREATE INDEX target_checked ON target (checked_at);
