package vn.banggiang.applicants;

import vn.banggiang.identity.totp.TotpSecret;

/**
 * An authenticator that waits for its first code, for a quarter of an hour: of an account that is being opened, or in the place
 * of a lost one.
 *
 * @param key by which it is taken up again
 * @param label what the authenticator shows beside the code
 */
public record NewAuthenticator(RandomKey key, TotpSecret secret, String label) {}
