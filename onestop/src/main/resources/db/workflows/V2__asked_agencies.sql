-- Agencies that a consultation asks by itself as soon as a case comes there.
CREATE TABLE asked (
    procedure_id uuid NOT NULL,
    number       int  NOT NULL,
    key          text NOT NULL,
    ordinal      int  NOT NULL,
    agency_id    uuid NOT NULL,
    asked_id     uuid NOT NULL,
    PRIMARY KEY (procedure_id, number, key, ordinal),
    UNIQUE (procedure_id, number, key, asked_id),
    FOREIGN KEY (procedure_id, number, key) REFERENCES step
);
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON asked FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
