package vn.banggiang.documents.verification;

import org.jspecify.annotations.Nullable;
import vn.banggiang.identity.SignedIn;

/**
 * Whoever asks what a document is worth. A whole office may share one address: who is signed in is counted by name.
 *
 * @param key tells one asker from another
 */
public record Asker(String key) {

    /**
     * By name or by address.
     *
     * @param person who is signed in; null for anyone else
     */
    public static Asker of(@Nullable SignedIn person, String address) {
        return new Asker(person == null ? address : "person:" + person.actor().person());
    }
}
