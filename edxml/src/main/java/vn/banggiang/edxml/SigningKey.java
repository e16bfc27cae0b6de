package vn.banggiang.edxml;

import java.security.GeneralSecurityException;

/**
 * A private key wherever it lives. For an RSA certificate it makes an RSASSA-PKCS1-v1_5 signature
 * with SHA-256; for an elliptic curve one ECDSA with SHA-256 in the form r‖s of fixed length (IEEE
 * P1363).
 */
@FunctionalInterface
public interface SigningKey {

    /** The signature over these bytes, which are to be hashed by the signer. */
    byte[] sign(byte[] signedInfo) throws GeneralSecurityException;
}
