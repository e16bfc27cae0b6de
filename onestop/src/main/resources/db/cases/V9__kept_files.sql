-- Whether a file is kept is asked by its hash before it is removed.
CREATE INDEX paper_file ON paper (sha256) WHERE sha256 IS NOT NULL;
