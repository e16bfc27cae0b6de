package vn.banggiang.identity.passkey;

/**
 * The half of a passkey that the platform keeps.
 *
 * @param id by which its device calls it, in base64url
 * @param publicKey in COSE's form, in base64url
 * @param counter of its last signature; 0 where the device does not count
 * @param backedUp whether it may be copied to other devices of its owner
 */
public record Credential(String id, String publicKey, long counter, boolean backedUp) {}
