/** Certificates, seals and signature images for demonstration and tests. None of them has legal value. */
@NullMarked
package vn.banggiang.signatures.demonstration;

import org.jspecify.annotations.NullMarked;
