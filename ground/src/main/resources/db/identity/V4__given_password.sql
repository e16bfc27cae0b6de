-- Whether the password is the one that an administrator handed over: it only serves to choose another.
ALTER TABLE identity.account ADD COLUMN password_given boolean NOT NULL DEFAULT false;
