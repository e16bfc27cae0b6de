package vn.banggiang.identity;

import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.passkey.Challenge;

/** Somebody who has shown to be the account's person, and may now add a passkey of this name. */
public record PasskeyOffer(PersonId person, PasskeyName name, Challenge challenge) {}
