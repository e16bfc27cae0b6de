package vn.banggiang.signatories;

import vn.banggiang.directory.PersonId;

/** An authority within the installation that gives people keys. Whom it gives none, the operator brings one as a file. */
public interface KeyIssuer {

    /** Whether it gives this person one. */
    boolean gives(PersonId person);

    /** Makes a key with its certificate and puts it into the vault, where its owner takes it behind a PIN. */
    void give(PersonId person);
}
