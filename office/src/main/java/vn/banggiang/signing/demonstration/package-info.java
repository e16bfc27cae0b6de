/** Certificates, seals and signature images for demonstration and tests. None of them has legal value. */
@NamedInterface("demonstration")
@NullMarked
package vn.banggiang.signing.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
