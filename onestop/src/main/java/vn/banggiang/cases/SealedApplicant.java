package vn.banggiang.cases;

import vn.banggiang.sealing.Sealed;
import vn.banggiang.storage.Sha256;

/**
 * What a row keeps of who applies, and of the key that they follow their case by.
 *
 * @param index by which cases of one identity number are found
 * @param digest of the key
 */
@SuppressWarnings("ArrayRecordComponent")
record SealedApplicant(Sealed details, byte[] index, Sealed key, Sha256 digest) {}
