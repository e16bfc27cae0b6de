-- Whether a file is kept is asked by its hash before it is removed.
CREATE INDEX upload_file ON upload (sha256);
