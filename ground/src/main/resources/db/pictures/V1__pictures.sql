-- Pictures that people brought, and what is published of them.
CREATE TABLE pictures.picture (
    id          uuid        PRIMARY KEY,
    owner       uuid        NOT NULL, -- as whoever uses the module counts
    original    text        NOT NULL, -- SHA-256 of the bytes that were brought; never given out
    crop_left   integer     NOT NULL, -- ten-thousandths of the whole
    crop_top    integer     NOT NULL,
    crop_width  integer     NOT NULL,
    crop_height integer     NOT NULL,
    taken_at    timestamptz NOT NULL,
    state       text        NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'READY', 'REFUSED')),
    reason      text        NOT NULL DEFAULT '', -- message key of why it is refused
    UNIQUE (owner, original, crop_left, crop_top, crop_width, crop_height)
);

CREATE TABLE pictures.form (
    picture uuid    NOT NULL REFERENCES pictures.picture,
    format  text    NOT NULL CHECK (format IN ('WEBP', 'JPEG', 'PNG')),
    width   integer NOT NULL,
    height  integer NOT NULL,
    file    text    NOT NULL,
    bytes   bigint  NOT NULL,
    PRIMARY KEY (picture, format, width)
);
