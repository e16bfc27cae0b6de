-- How often pages were read. Nothing says by whom: no address, no cookie, no browser is kept.
CREATE TABLE read_on_day (
    site_id  uuid   NOT NULL REFERENCES site,
    day      date   NOT NULL, -- in Vietnam
    people   bigint NOT NULL,
    machines bigint NOT NULL, -- that call themselves such: search engines, feed readers, watchers
    PRIMARY KEY (site_id, day)
);
CREATE TABLE read_in_month (
    site_id uuid   NOT NULL REFERENCES site,
    month   date   NOT NULL, -- its first day
    address text   NOT NULL, -- below the site's first page
    people  bigint NOT NULL,
    PRIMARY KEY (site_id, month, address)
);
