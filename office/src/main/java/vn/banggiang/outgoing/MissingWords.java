package vn.banggiang.outgoing;

import java.util.Set;
import vn.banggiang.layout.SignatureBlock;

/** What stands on the page of an unfinished draft for what is missing. */
record MissingWords(String trichYeu, String recipients, String body, SignatureBlock signer) {

    /** All of them. */
    Set<String> all() {
        return Set.of(trichYeu, recipients, body, signer.position(), signer.signer());
    }
}
