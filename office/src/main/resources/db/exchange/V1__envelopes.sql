-- What this installation's agencies send. One row a recipient; the message itself lies in storage under its hash.
create table exchange.outgoing (
    id             uuid primary key,
    agency_id      uuid        not null,
    sender_code    text        not null,
    recipient_code text        not null,
    kind           text        not null check (kind in ('NEW', 'REVOKE', 'UPDATE', 'REPLACE', 'STATUS')),
    status_code    text        check ((kind = 'STATUS') = (status_code is not null)),
    document_id    text        not null,
    answers        uuid        check ((kind = 'STATUS') = (answers is not null)),
    edxml          char(64)    not null,
    size           bigint      not null check (size > 0),
    state          text        not null check (state in ('QUEUED', 'DELIVERED', 'REFUSED', 'FAILED')),
    attempts       integer     not null default 0,
    queued_at      timestamptz not null,
    settled_at     timestamptz check ((state = 'QUEUED') = (settled_at is null)),
    reason_key     text,
    reason_args    text[]      not null default '{}'
);
comment on column exchange.outgoing.answers is 'the received envelope that a status reports on';
comment on column exchange.outgoing.reason_key is 'message key of why the last attempt did not deliver';

create index on exchange.outgoing (agency_id, queued_at desc, id);
create index on exchange.outgoing (agency_id, document_id, recipient_code);
create index on exchange.outgoing (queued_at desc, id) where state <> 'DELIVERED';

-- What arrived at this installation's agencies. A message arrives once: its fingerprint is what its sender signed.
create table exchange.incoming (
    id             uuid primary key,
    agency_id      uuid        not null,
    sender_code    text        not null,
    recipient_code text        not null,
    kind           text        not null check (kind in ('NEW', 'REVOKE', 'UPDATE', 'REPLACE', 'STATUS')),
    status_code    text        check ((kind = 'STATUS') = (status_code is not null)),
    document_id    text        not null,
    answers        uuid        references exchange.outgoing check ((kind = 'STATUS') = (answers is not null)),
    edxml          char(64)    not null,
    size           bigint      not null check (size > 0),
    fingerprint    char(64)    not null,
    arrived_at     timestamptz not null,
    unique (agency_id, fingerprint)
);
comment on column exchange.incoming.answers is 'the sent envelope that a status reports on';

-- A document is new to an agency once; what changes it comes as an update.
create unique index incoming_new_once on exchange.incoming (agency_id, sender_code, document_id) where kind = 'NEW';
create index on exchange.incoming (agency_id, arrived_at desc, id);
create index on exchange.incoming (answers) where answers is not null;

create table exchange.enclosure (
    incoming_id uuid     not null references exchange.incoming,
    position    smallint not null,
    agency_id   uuid     not null,
    file        char(64) not null,
    size        bigint   not null,
    name        text     not null,
    media_type  text     not null,
    description text     not null,
    primary key (incoming_id, position)
);

-- Both directions in one list.
create view exchange.envelope as
    select id, agency_id, sender_code, recipient_code, kind, status_code, document_id, edxml, size, state, attempts,
        queued_at as at, reason_key, reason_args
    from exchange.outgoing
    union all
    select id, agency_id, sender_code, recipient_code, kind, status_code, document_id, edxml, size, 'RECEIVED'::text, 0,
        arrived_at, null::text, '{}'::text[]
    from exchange.incoming;
