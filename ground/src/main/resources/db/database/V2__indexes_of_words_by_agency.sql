-- Indexes over a plain column and over words at once.
CREATE EXTENSION IF NOT EXISTS btree_gin SCHEMA public;
