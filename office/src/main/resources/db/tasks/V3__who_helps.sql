CREATE INDEX co_operating_person ON co_operating (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX co_operating_unit ON co_operating (unit_id) WHERE unit_id IS NOT NULL;
