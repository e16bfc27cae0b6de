package vn.banggiang.verification;

import org.jspecify.annotations.Nullable;
import vn.banggiang.identity.ClientAddress;
import vn.banggiang.identity.SignedIn;

/**
 * Whoever asks what a document is worth. A whole office may share one address: who is signed in is counted by name.
 *
 * @param key tells one asker from another
 * @param isSignedIn whether it is somebody with an account
 */
public record Asker(String key, boolean isSignedIn) {

    /**
     * By name or by address.
     *
     * @param person who is signed in; null for anyone else
     */
    public static Asker of(@Nullable SignedIn person, ClientAddress address) {
        return person == null
                ? new Asker(address.value(), false)
                : new Asker("person:" + person.actor().person(), true);
    }
}
