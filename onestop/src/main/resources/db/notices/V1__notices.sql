-- What applicants were told, each once, and how far it came.
CREATE TABLE notice (
    id           uuid        PRIMARY KEY,
    subject      uuid        NOT NULL,
    kind         text        NOT NULL,
    ordinal      int         NOT NULL,
    code         text        NOT NULL,
    agency_id    uuid        NOT NULL, -- whose counter tells the person when it does not arrive
    recipient_id uuid,
    topic        text        NOT NULL, -- a message key
    facts        bytea       NOT NULL, -- sealed: what is said with it, where more is read, the e-mail address
    must_arrive  boolean     NOT NULL,
    in_account   boolean     NOT NULL, -- when it was said, somebody had an account in which to read it
    mail         text        NOT NULL CHECK (mail IN ('NONE', 'WAITING', 'HANDED_OVER', 'BOUNCED', 'GIVEN_UP')),
    mail_tries   int         NOT NULL DEFAULT 0,
    mail_next    timestamptz,          -- null once the server took or refused it
    mail_answer  int,                  -- of SMTP, where it was refused
    mailed_at    timestamptz,
    sent_at      timestamptz NOT NULL,
    read_at      timestamptz,
    told_at      timestamptz,
    told_by      uuid,
    told         text,
    settled_at   timestamptz,          -- the person was heard of since
    UNIQUE (subject, kind, ordinal),
    CHECK ((mail = 'WAITING') = (mail_next IS NOT NULL)),
    CHECK ((told_at IS NULL) = (told_by IS NULL) AND (told_at IS NULL) = (told IS NULL))
);
CREATE INDEX notice_recipient ON notice (recipient_id, sent_at DESC);
CREATE INDEX notice_mail ON notice (mail_next) WHERE mail_next IS NOT NULL;
CREATE INDEX notice_lost ON notice (agency_id, mailed_at)
    WHERE mail IN ('BOUNCED', 'GIVEN_UP') AND must_arrive AND read_at IS NULL AND told_at IS NULL AND settled_at IS NULL;
