-- Who sent a case at the national portal, which says who they are.
ALTER TABLE applicant DROP CONSTRAINT applicant_provenance_check;
ALTER TABLE applicant ADD CONSTRAINT applicant_provenance_check
    CHECK (provenance IN ('SELF', 'COUNTER', 'RECEIPT', 'NATIONAL_PORTAL'));
