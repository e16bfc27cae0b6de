-- What a browser's session keeps, before and after somebody has signed in there. The id in the cookie is stored nowhere.
CREATE TABLE identity.browser_session (
    sha256        bytea       PRIMARY KEY CHECK (length(sha256) = 32), -- of the id
    begun         timestamptz NOT NULL,
    last_used     timestamptz NOT NULL, -- to the minute
    longest_pause bigint      NOT NULL, -- in seconds
    ends          timestamptz NOT NULL,
    kept          jsonb       NOT NULL  -- by name, encrypted under a key that is not here, bound to id and name
);
CREATE INDEX browser_session_ends ON identity.browser_session (ends);
