/** The protocol of passkeys (WebAuthn): whom they belong to, what is asked, and whether an answer holds. */
@NullMarked
package vn.banggiang.identity.passkey;

import org.jspecify.annotations.NullMarked;
