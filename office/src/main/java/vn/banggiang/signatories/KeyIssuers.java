package vn.banggiang.signatories;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.PersonId;

/** The authorities within the installation: none, unless it shows demonstration data. */
@Component
class KeyIssuers {

    private final ObjectProvider<KeyIssuer> issuers;

    KeyIssuers(ObjectProvider<KeyIssuer> issuers) {
        this.issuers = issuers;
    }

    boolean anyGives(PersonId person) {
        return issuers.stream().anyMatch(issuer -> issuer.gives(person));
    }

    void give(PersonId person) {
        issuers.stream()
                .filter(issuer -> issuer.gives(person))
                .findFirst()
                .orElseThrow()
                .give(person);
    }
}
