-- Whether a file is kept is asked by its hash before it is removed.
CREATE INDEX paper_file ON paper (sha256);

-- What somebody began who is not signed in: an account, or an authenticator in the place of a lost one. Who had begun begins again.
DELETE FROM sign_up;
ALTER TABLE sign_up RENAME TO begun;
ALTER INDEX sign_up_ends RENAME TO begun_ends;
ALTER TABLE begun ADD COLUMN kind text NOT NULL;
