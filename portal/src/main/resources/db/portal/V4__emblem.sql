ALTER TABLE site ADD COLUMN emblem uuid; -- a picture of the site; drawn as everywhere where empty
