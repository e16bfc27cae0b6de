package vn.banggiang.outgoing;

import java.time.Instant;
import vn.banggiang.storage.Sha256;

/** The file as it was sealed and sent; its hash is fixed for good. */
public record Issued(Sha256 sha256, long size, Instant at) {}
