package vn.banggiang.outgoing;

import java.time.Instant;
import vn.banggiang.directory.PersonId;
import vn.banggiang.storage.Sha256;

/**
 * The signed file, before number and seal.
 *
 * @param by who signed: the named signer, or who holds the signer's delegation
 */
public record LeaderSignature(Sha256 sha256, PersonId by, Instant at) {}
