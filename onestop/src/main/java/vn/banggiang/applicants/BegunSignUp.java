package vn.banggiang.applicants;

import vn.banggiang.identity.totp.TotpSecret;

/**
 * A sign-up that waits for the first code of the authenticator, for a quarter of an hour.
 *
 * @param key by which it is taken up again
 * @param label what the authenticator shows beside the code
 */
public record BegunSignUp(RandomKey key, TotpSecret secret, String label) {}
