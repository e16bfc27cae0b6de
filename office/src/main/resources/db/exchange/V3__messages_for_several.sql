-- A message is written once for all of its recipients, after the transaction that sends it. Until then its rows wait here.
create table exchange.unsigned_message (
    id          uuid primary key,
    agency_id   uuid        not null,
    signer_code text        not null,
    header      text        not null,
    queued_at   timestamptz not null
);
comment on column exchange.unsigned_message.header is 'the edXML that will be signed, without its files';

create table exchange.unsigned_enclosure (
    message_id  uuid     not null references exchange.unsigned_message on delete cascade,
    position    smallint not null,
    agency_id   uuid     not null,
    file        char(64) not null,
    size        bigint   not null,
    name        text     not null,
    media_type  text     not null,
    description text     not null,
    primary key (message_id, position)
);

-- What was sent before had a message of its own in each envelope.
alter table exchange.outgoing add column message_id uuid;
update exchange.outgoing set message_id = id;
alter table exchange.outgoing
    alter column message_id set not null,
    alter column edxml drop not null,
    alter column size drop not null,
    add check ((edxml is null) = (size is null)),
    add check (edxml is not null or state <> 'DELIVERED');
create index on exchange.outgoing (message_id);

-- What a status says of the document that it is about, so that the whole message need not be read again for it. Missing
-- for what arrived before.
alter table exchange.incoming
    add column organ_id       text,
    add column number         text,
    add column notation       text,
    add column promulgated_on date;
